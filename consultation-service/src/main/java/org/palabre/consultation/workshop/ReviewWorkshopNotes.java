package org.palabre.consultation.workshop;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * A facilitator checks how notes were split: mends texts, discards what is no contribution and takes it back, cuts and
 * joins. Each change names the version it was made on; where somebody else saved meanwhile, it fails with
 * {@link OptimisticLockingFailureException} and changes nothing.
 */
@Service
public class ReviewWorkshopNotes {

    private final FindWorkshops find;
    private final Workshops workshops;

    ReviewWorkshopNotes(FindWorkshops find, Workshops workshops) {
        this.find = find;
        this.workshops = workshops;
    }

    /**
     * Keeps edits of some items, also texts that cannot be submitted yet.
     *
     * @throws Refusal if there is no such item, or the workshop is submitted
     */
    public Workshop save(Member member, UUID id, long version, List<ItemEdit> edits) {
        return change(member, id, version, review -> review.edited(edits));
    }

    /**
     * Keeps edits and cuts one item in two at its blank line.
     *
     * @throws Refusal also if the item has no blank line; then nothing is kept
     */
    public Workshop split(Member member, UUID id, long version, List<ItemEdit> edits, int number) {
        return change(member, id, version, review -> review.edited(edits).split(number));
    }

    /**
     * Keeps edits and joins an item with the next one.
     *
     * @throws Refusal also if there is no next one; then nothing is kept
     */
    public Workshop join(Member member, UUID id, long version, List<ItemEdit> edits, int number) {
        return change(member, id, version, review -> review.edited(edits).join(number));
    }

    private Workshop change(Member member, UUID id, long version, UnaryOperator<Review> change) {
        Workshop workshop = find.toWorkOn(member, id);
        if (workshop.version() != version) {
            throw new OptimisticLockingFailureException("Somebody else saved " + id + " meanwhile");
        }
        Review before = workshop.review();
        Review after = change.apply(before);
        if (after.equals(before)) {
            return workshop;
        }
        workshop.revise(after);
        return workshops.save(workshop);
    }
}
