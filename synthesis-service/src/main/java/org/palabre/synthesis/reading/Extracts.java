package org.palabre.synthesis.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.reading.Extract.Piece;
import org.springframework.stereotype.Component;

/** Builds extracts: short contributions whole, of long ones the sentences with matches. */
@Component
class Extracts {

    private static final int MAX_WHOLE = 800;
    private static final int MAX_SENTENCES = 3;
    private static final int MAX_LENGTH = 12_000;

    private final Analyzer analyzer = SearchLanguages.analyzer();
    private final WordQueries queries = new WordQueries(analyzer);

    /** The extract of a contribution. */
    Extract of(ContributionContent content, String input) {
        String text = WordIndex.text(content);
        String language = SearchLanguages.of(content.language(), text);
        boolean whole = text.length() <= MAX_WHOLE;
        var highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(
                        () -> whole ? new WholeBreakIterator() : BreakIterator.getSentenceInstance(Locale.FRENCH))
                .withFormatter(new Pieces())
                .withMaxLength(MAX_LENGTH)
                .build();
        try {
            Object highlighted = highlighter.highlightWithoutSearcher(
                    language, queries.of(language, input), text, whole ? 1 : MAX_SENTENCES);
            return highlighted instanceof Extract extract
                    ? extract
                    : new Extract(List.of(new Piece(text, false)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pieces extends PassageFormatter {

        @Override
        public Extract format(Passage[] passages, String text) {
            List<Piece> pieces = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end) {
                    pieces.add(new Piece("… ", false));
                }
                end = addPieces(pieces, passage, text);
            }
            boolean whole = passages.length > 0 && passages[0].getStartOffset() == 0 && end == text.length();
            if (end < text.length()) {
                pieces.add(new Piece(" …", false));
            }
            return new Extract(List.copyOf(pieces), whole);
        }

        private static int addPieces(List<Piece> pieces, Passage passage, String text) {
            int position = passage.getStartOffset();
            int end = Math.min(passage.getEndOffset(), text.length());
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int from = Math.max(position, passage.getMatchStarts()[match]);
                int to = Math.min(end, passage.getMatchEnds()[match]);
                if (from < to) {
                    if (position < from) {
                        pieces.add(new Piece(text.substring(position, from), false));
                    }
                    pieces.add(new Piece(text.substring(from, to), true));
                    position = to;
                }
            }
            if (position < end) {
                pieces.add(new Piece(text.substring(position, end), false));
            }
            return end;
        }
    }
}
