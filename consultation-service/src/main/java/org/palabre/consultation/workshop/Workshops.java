package org.palabre.consultation.workshop;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.mongodb.repository.Update;
import org.springframework.data.repository.ListCrudRepository;

/** Repository of workshops. */
interface Workshops extends ListCrudRepository<Workshop, UUID> {

    /** Summaries of all workshops. */
    Page<WorkshopSummary> findSummariesBy(Pageable page);

    /** Summaries of the workshops in these regions. */
    Page<WorkshopSummary> findSummariesByOccasionRegionIn(Collection<String> regions, Pageable page);

    /** Submitted workshops with contributions that may be missing. */
    @Query("{ 'incomplete' : true }")
    List<Workshop> findIncomplete();

    /** Marks all contributions of a workshop as written. */
    @Query("{ '_id' : ?0 }")
    @Update("{ '$unset' : { 'incomplete' : '' } }")
    void markComplete(UUID workshop);
}
