package org.palabre.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts about a few subjects, the same for the same seed. */
final class MadeUpTexts {

    private static final List<List<String>> SUBJECTS = List.of(
            words("forage eau potable puits pompe village corvée robinet nappe château raccordement fontaine"),
            words("école instituteur cantine élève classe manuel lycée bourse enseignant programme tableau rentrée"),
            words(
                    "centre santé infirmier vaccin maternité médicament ambulance dispensaire paludisme consultation sage patient"),
            words("route piste bitume pont transport camion carrefour ornière latérite trafic chaussée péage"),
            words(
                    "budget transparence publication marché dépense contrôle cour comptes audit corruption facture appel"),
            words("semence engrais coton récolte élevage bétail pâturage tracteur irrigation maïs sorgho coopérative"));

    private static final List<String> FILLERS = words("nous le la les de du pour dans avec et que notre une des");

    private MadeUpTexts() {}

    static List<Text> of(int count, long seed) {
        var random = new Random(seed);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(new Text("t" + i, sentence(SUBJECTS.get(i % SUBJECTS.size()), random), "fr"));
        }
        return texts;
    }

    /** The subject that {@link #of} gave a text. */
    static int subject(String id) {
        return Integer.parseInt(id.substring(1)) % SUBJECTS.size();
    }

    private static String sentence(List<String> subject, Random random) {
        var text = new StringBuilder("Contribution");
        int length = 6 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(' ').append(pick(FILLERS, random)).append(' ').append(pick(subject, random));
            if (random.nextInt(12) == 0) {
                text.append(' ').append(pick(pick(SUBJECTS, random), random));
            }
        }
        return text.append('.').toString();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
