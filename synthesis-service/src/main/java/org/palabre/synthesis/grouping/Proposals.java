package org.palabre.synthesis.grouping;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.UUID;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.theme.Themes;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The repository of proposals, one for each consultation. */
@Repository
public class Proposals {

    private final MongoOperations mongo;
    private final Themes themes;
    private final CurationEntries entries;

    Proposals(MongoOperations mongo, Themes themes, CurationEntries entries) {
        this.mongo = mongo;
        this.themes = themes;
        this.entries = entries;
    }

    /** The latest proposal of a consultation, open or closed. */
    public Optional<Proposal> newest(String consultation) {
        return Optional.ofNullable(mongo.findById(consultation, Proposal.class));
    }

    /** The open proposal of a consultation. */
    public Optional<Proposal> open(String consultation) {
        return newest(consultation).filter(Proposal::open);
    }

    /** Whether the themes are unchanged since the run. */
    public boolean isFresh(Proposal proposal) {
        return proposal.seen() == entries.last(proposal.consultation())
                && proposal.themes().equals(Proposal.KnownTheme.of(themes.liveVersions(proposal.consultation())));
    }

    void save(Proposal proposal) {
        mongo.save(proposal);
    }

    /** Closes the proposal of a run. */
    void close(String consultation, UUID run) {
        mongo.updateFirst(
                query(where("_id").is(consultation).and("run").is(run)), Update.update("open", false), Proposal.class);
    }
}
