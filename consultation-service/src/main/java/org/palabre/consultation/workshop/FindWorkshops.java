package org.palabre.consultation.workshop;

import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Finds workshops with respect to the member's permissions. */
@Service
public class FindWorkshops {

    private final Workshops workshops;
    private final NotesFiles files;

    FindWorkshops(Workshops workshops, NotesFiles files) {
        this.workshops = workshops;
        this.files = files;
    }

    /** Workshops visible to the member, latest first. */
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
     * A workshop for reading.
     *
     * @throws Refusal if there is none visible to the member
     */
    public Workshop toRead(Member member, UUID id) {
        return workshops
                .findById(id)
                .filter(workshop ->
                        OwnRegionsOnly.mayRead(member, workshop.occasion().region()))
                .orElseThrow(FindWorkshops::unknownWorkshop);
    }

    /**
     * A workshop for changes.
     *
     * @throws Refusal if there is none visible to the member, or the member may not change it
     */
    Workshop toChange(Member member, UUID id) {
        Workshop workshop = toRead(member, id);
        OwnRegionsOnly.refuseChanges(member, workshop.occasion().region());
        return workshop;
    }

    /**
     * The original notes file.
     *
     * @throws Refusal if there is no workshop visible to the member, or it has no notes
     */
    public byte[] notesFileOf(Member member, UUID id) {
        NotesFile file = toRead(member, id).notes();
        if (file == null) {
            throw unknownWorkshop();
        }
        return files.findById(file.id())
                .orElseThrow(FindWorkshops::unknownWorkshop)
                .content();
    }

    private static Refusal unknownWorkshop() {
        return Refusal.notFound("no-workshop");
    }
}
