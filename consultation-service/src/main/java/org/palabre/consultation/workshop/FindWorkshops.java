package org.palabre.consultation.workshop;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Someone finds the workshops they may see. */
@Service
public class FindWorkshops {

    private final Workshops workshops;
    private final NotesFiles files;

    FindWorkshops(Workshops workshops, NotesFiles files) {
        this.workshops = workshops;
        this.files = files;
    }

    /** Those that this member may see, the latest first. */
    public Page<WorkshopSummary> of(Member member, Pageable page) {
        Pageable latestFirst = PageRequest.of(
                page.getPageNumber(),
                page.getPageSize(),
                Sort.by(Sort.Direction.DESC, "occasion.date").and(Sort.by("id")));
        return OwnRegionsOnly.readsEverywhere(member)
                ? workshops.findSummariesBy(latestFirst)
                : workshops.findSummariesByOccasionRegionIn(member.regions(), latestFirst);
    }

    /**
     * One of them.
     *
     * @throws Refusal if there is none that this member may see
     */
    public Workshop toRead(Member member, UUID id) {
        return workshops
                .findById(id)
                .filter(workshop ->
                        OwnRegionsOnly.mayRead(member, workshop.occasion().region()))
                .orElseThrow(FindWorkshops::nothing);
    }

    /**
     * One that this member may change.
     *
     * @throws Refusal if there is none that this member may see, or it is not for them to change
     */
    Workshop toWorkOn(Member member, UUID id) {
        Workshop workshop = toRead(member, id);
        OwnRegionsOnly.refuseToWork(member, workshop.occasion().region());
        return workshop;
    }

    /**
     * The notes as they were received.
     *
     * @throws Refusal if there is no such workshop for this member, or it has no notes yet
     */
    public byte[] evidenceOf(Member member, UUID id) {
        NotesFile file = toRead(member, id).notes();
        if (file == null) {
            throw nothing();
        }
        return files.findById(file.id()).orElseThrow(FindWorkshops::nothing).content();
    }

    private static Refusal nothing() {
        return Refusal.notFound("no-workshop");
    }
}
