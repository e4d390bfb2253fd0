package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyTextsTest {

    @Test
    void agreementAndThanksAreInNoTheme() throws Exception {
        List<Text> texts = new ArrayList<>(MadeUpTexts.of(120, 1));
        texts.add(new Text("agreement", "Tout à fait d'accord, bravo", "fr"));
        texts.add(new Text("again", "Tout à fait d'accord, bravo", "fr"));
        texts.add(new Text("test", "test", "fr"));
        texts.add(new Text("thanks", "Excellent idea, I agree, thank you", "en"));

        assertThat(unthemed(texts)).containsExactlyInAnyOrder("agreement", "again", "test", "thanks");
    }

    @Test
    void twoWordsAreTooFewOnlyWhereTextsAreLong() throws Exception {
        List<Text> among = new ArrayList<>(MadeUpTexts.of(120, 1));
        among.add(new Text("two", "forage village", "fr"));
        List<Text> alike = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            alike.add(new Text("w" + i, "forage " + (i % 4 == 0 ? "village" : "puits") + " " + i, "fr"));
            alike.add(new Text("s" + i, "école " + (i % 4 == 0 ? "classe" : "cantine") + " " + i, "fr"));
        }

        assertThat(unthemed(among)).contains("two");
        assertThat(unthemed(alike)).isEmpty();
    }

    private static List<String> unthemed(List<Text> texts) throws InterruptedException {
        return new ThemeEngine()
                .group(texts, EngineSettings.defaults(), ProgressListener.SILENT)
                .unthemed();
    }
}
