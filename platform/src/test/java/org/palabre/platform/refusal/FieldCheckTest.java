package org.palabre.platform.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal.Fault;

class FieldCheckTest {

    private static final Length TEN = new Length(3, 10);

    private final FieldCheck check = new FieldCheck();

    @Test
    void allFaultsAreNamedInTheOrderOfTheFields() {
        check.requiredText("missing", " \u200b ", TEN);
        check.text("short", "ab", TEN);
        check.line("long", "01234567890", TEN);
        check.required("opensAt", null, Instant.EPOCH);
        check.add("region", "unknown-region", "Atlantide");

        Refusal refusal = catchThrowableOfType(Refusal.class, check::refuseIfWrong);

        assertThat(refusal.code()).isEqualTo("invalid-fields");
        assertThat(refusal.faults())
                .containsExactly(
                        Fault.of("missing", "required"),
                        Fault.of("short", "too-short", 3, 1),
                        Fault.of("long", "too-long", 10, 11),
                        Fault.of("opensAt", "required"),
                        Fault.of("region", "unknown-region", "Atlantide"));
        assertThat(check.isWrong("short")).isTrue();
        assertThat(check.isWrong("other")).isFalse();
    }

    @Test
    void validInputIsSanitised() {
        assertThat(check.text("text", "l’e\u0301cole\r\n ici ", Length.atMost(20)))
                .isEqualTo("l’\u00e9cole\n ici");
        assertThat(check.requiredLine("line", " Dori \n centre", Length.atMost(20)))
                .isEqualTo("Dori centre");
        assertThat(check.text("optional", " ", TEN)).isNull();
        assertThatCode(check::refuseIfWrong).doesNotThrowAnyException();
    }

    @Test
    void lengthCountsCodePoints() {
        check.text("trees", "\ud83c\udf33".repeat(10), TEN);

        assertThat(check.faults()).isEmpty();
    }
}
