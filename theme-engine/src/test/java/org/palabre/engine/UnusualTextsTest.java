package org.palabre.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualTextsTest {

    private final ThemeEngine engine = new ThemeEngine();

    @Test
    void noTextsGiveNoThemes() throws Exception {
        Grouping grouping = group(List.of());

        assertThat(grouping.themes()).isEmpty();
        assertThat(grouping.unthemed()).isEmpty();
        assertThat(grouping.run().texts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13})
    void aHandfulOfTextsIsGroupedOrLeftUnthemed(int count) throws Exception {
        assertComplete(MadeUpTexts.of(count, 1));
    }

    @Test
    void twoTextsAboutOneThingAreATheme() throws Exception {
        Grouping grouping = group(texts("Un forage pour notre village", "Le forage du village est en panne"));

        assertThat(grouping.themes()).hasSize(1);
    }

    @Test
    void identicalTextsAreOneTheme() throws Exception {
        Grouping grouping = group(IntStream.range(0, 30)
                .mapToObj(i -> new Text("t" + i, "Nous demandons un forage au village", "fr"))
                .toList());

        assertThat(grouping.themes()).hasSize(1);
        assertThat(grouping.themes().getFirst().members()).hasSize(30);
        assertThat(grouping.run().distinctTexts()).isEqualTo(1);
    }

    @Test
    void textsOfSmallWordsOnlyStayUnthemed() throws Exception {
        List<Text> texts = new ArrayList<>(MadeUpTexts.of(60, 1));
        texts.add(new Text("small", "et de la pour les dans", "fr"));
        texts.add(new Text("empty", "", "fr"));
        texts.add(new Text("spaces", "  \n\t ", "und"));
        texts.add(new Text("emoji", "😀🎉 … !!!", "und"));

        assertThat(assertComplete(texts).unthemed()).containsExactlyInAnyOrder("small", "empty", "spaces", "emoji");
    }

    @Test
    void longTextsLanguagesAndOddCharactersAreTaken() throws Exception {
        var random = new Random(1);
        var longText = new StringBuilder();
        while (longText.length() < 10_000) {
            longText.append(MadeUpTexts.of(1, random.nextInt()).getFirst().text())
                    .append("\n");
        }
        List<Text> texts = new ArrayList<>(MadeUpTexts.of(60, 2));
        texts.add(new Text("long", longText.substring(0, 10_000), "fr"));
        texts.add(new Text("one word", "a".repeat(10_000), "fr"));
        texts.add(new Text("controls", "forage\u0000 eau\u0007 potable\u200b \ud83d\udca7 \ud800 puits", "fr"));
        texts.add(new Text("english", "The village needs a new well and clean water", "en"));
        texts.add(new Text("moore", "Tõnd data koom tẽnga pʋgẽ, koom sõma", "mos"));
        texts.add(new Text("dioula", "An ka dugu la ji ɲuman, ji saniyalen", "dyu"));
        texts.add(new Text("fulfulde", "Minen ngiɗi ndiyam laaɓɗam e wuro amen", "ff"));
        texts.add(new Text("arabic", "نريد الماء الصالح للشرب في القرية", "ar"));
        texts.add(new Text("no language", "Un puits et un forage", ""));
        texts.add(new Text("bad language", "Un puits et un forage de plus", "?? not a tag"));

        Grouping grouping = assertComplete(texts);
        assertThat(grouping.unthemed()).doesNotContain("long", "controls", "no language", "bad language");
    }

    private Grouping assertComplete(List<Text> texts) throws InterruptedException {
        Grouping grouping = group(texts);
        assertThat(Stream.concat(
                        grouping.themes().stream().flatMap(theme -> theme.memberIds().stream()),
                        grouping.unthemed().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        texts.stream().map(Text::id).toList());
        return grouping;
    }

    private Grouping group(List<Text> texts) throws InterruptedException {
        return engine.group(texts, EngineSettings.defaults(), ProgressListener.SILENT);
    }

    private static List<Text> texts(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Text("t" + i, texts[i], "fr"))
                .toList();
    }
}
