package org.palabre.consultation.workshop;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Use case: a facilitator reviews the split of the notes: edits, discards, restores, splits and joins items. Each
 * change names the version it is based on and fails with {@link OptimisticLockingFailureException} if the workshop
 * changed meanwhile.
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
     * Saves edits of items, even with faults.
     *
     * @throws Refusal if an item is unknown, or the workshop is submitted
     */
    public Workshop save(Member member, UUID id, long version, List<ItemEdit> edits) {
        return change(member, id, version, review -> review.withEdits(edits));
    }

    /**
     * Saves edits and splits an item at its first blank line.
     *
     * @throws Refusal also if the item has no blank line; nothing is saved
     */
    public Workshop split(Member member, UUID id, long version, List<ItemEdit> edits, int number) {
        return change(member, id, version, review -> review.withEdits(edits).split(number));
    }

    /**
     * Saves edits and joins an item with the next one.
     *
     * @throws Refusal also if there is no next item; nothing is saved
     */
    public Workshop join(Member member, UUID id, long version, List<ItemEdit> edits, int number) {
        return change(member, id, version, review -> review.withEdits(edits).join(number));
    }

    private Workshop change(Member member, UUID id, long version, UnaryOperator<Review> change) {
        Workshop workshop = find.toChange(member, id);
        if (workshop.version() != version) {
            throw new OptimisticLockingFailureException("Workshop " + id + " changed meanwhile");
        }
        Review current = workshop.review();
        Review changed = change.apply(current);
        if (changed.equals(current)) {
            return workshop;
        }
        workshop.revise(changed);
        return workshops.save(workshop);
    }
}
