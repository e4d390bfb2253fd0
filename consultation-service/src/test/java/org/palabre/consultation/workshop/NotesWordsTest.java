package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.workshop.notes.ForeignFormat;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesMessage;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.springframework.context.support.ResourceBundleMessageSource;

class NotesWordsTest {

    private static final Origin ROW = new Origin.SheetRow("Participants", 1_014);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final ResourceBundleMessageSource messages = bundle();
    private final NotesWords words = new NotesWords(messages);

    @Test
    void aPositionIsReadable() {
        assertThat(words.of(ROW, Locale.FRENCH)).isEqualTo("feuille Participants, ligne 1014");
        assertThat(words.of(new Origin.TableRow(1, 4), Locale.ENGLISH)).isEqualTo("table 1, row 4");
    }

    @Test
    void everyFailureHasAMessageInBothLanguages() {
        Stream<NotesFailure> failures = Stream.concat(
                Arrays.stream(ForeignFormat.values()).map(NotesFailure.UnsupportedFormat::new),
                Stream.concat(
                        Arrays.stream(NotesFailure.TooLarge.Measure.values())
                                .map(measure -> new NotesFailure.TooLarge(measure, 10)),
                        Stream.of(
                                new NotesFailure.Empty(),
                                new NotesFailure.Encrypted(),
                                new NotesFailure.Damaged(),
                                new NotesFailure.Scanned(),
                                new NotesFailure.NotUtf8(3),
                                new NotesFailure.BrokenQuotes(3),
                                new NotesFailure.TookTooLong(Duration.ofSeconds(20)),
                                new NotesFailure.NeededTooMuchMemory(),
                                new NotesFailure.Busy())));
        assertThat(failures).allSatisfy(failure -> {
            for (Locale language : LANGUAGES) {
                assertThat(messages.getMessage(
                                "problem." + failure.messageKey(),
                                failure.messageArguments().toArray(),
                                language))
                        .hasSizeGreaterThan(30)
                        .doesNotContain("{");
            }
        });
    }

    @Test
    void aStoredWarningHasTheSameMessage() {
        assertThat(Stream.of(
                        new NotesWarning.ReadAsWindows1252(3),
                        new NotesWarning.TextColumnGuessed(ROW, "Idées"),
                        new NotesWarning.RaggedRow(ROW),
                        new NotesWarning.QuotesReadAsText(ROW),
                        new NotesWarning.HiddenSheet("Brouillon {0}"),
                        new NotesWarning.HiddenRows("Brouillon", 3),
                        new NotesWarning.HiddenColumns("Brouillon", 2),
                        new NotesWarning.ReadAsUtf16(),
                        new NotesWarning.MixedEncodings(4),
                        new NotesWarning.NamedOtherwise(".doc", "PDF"),
                        new NotesWarning.AttachmentNotRead("annexe.pdf"),
                        new NotesWarning.PagesWithoutText(2),
                        new NotesWarning.DeletionsLeftOut()))
                .allSatisfy(warning -> {
                    for (Locale language : LANGUAGES) {
                        assertThat(words.of(Remark.of(warning), language)).isEqualTo(words.of(warning, language));
                    }
                });
        assertThat(words.of(new NotesWarning.RaggedRow(ROW), Locale.FRENCH))
                .contains("feuille Participants, ligne 1014");
    }

    @Test
    void everySkipReasonHasAMessage() {
        assertThat(SkipReason.values())
                .allSatisfy(reason -> assertThat(words.of((NotesMessage) reason, Locale.ENGLISH))
                        .isNotBlank());
    }

    private static ResourceBundleMessageSource bundle() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/consultation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
