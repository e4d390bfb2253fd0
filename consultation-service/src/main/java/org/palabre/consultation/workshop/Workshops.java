package org.palabre.consultation.workshop;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.mongodb.repository.Update;
import org.springframework.data.repository.ListCrudRepository;

/** All workshops. */
interface Workshops extends ListCrudRepository<Workshop, UUID> {

    /** All of them, in short. */
    Page<WorkshopSummary> findSummariesBy(Pageable page);

    /** Those of some regions, in short. */
    Page<WorkshopSummary> findSummariesByOccasionRegionIn(Collection<String> regions, Pageable page);

    /** The submitted ones whose contributions may not all be written. */
    @Query("{ 'incomplete' : true }")
    List<Workshop> findIncomplete();

    /** Notes that all contributions of a workshop are written. */
    @Query("{ '_id' : ?0 }")
    @Update("{ '$unset' : { 'incomplete' : '' } }")
    void contributionsAreWritten(UUID workshop);
}
