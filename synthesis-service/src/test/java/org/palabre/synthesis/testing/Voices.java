package org.palabre.synthesis.testing;

import java.util.List;
import java.util.stream.Stream;

/** Sixty short texts of contributions on three topics. */
public final class Voices {

    public static final List<String> HEALTH = List.of(
            "Publier chaque trimestre les dépenses du centre de santé.",
            "Afficher les comptes du centre de santé devant la porte.",
            "On ne sait jamais si l’argent des médicaments est arrivé au centre de santé.",
            "La liste des médicaments gratuits doit être affichée au dispensaire.",
            "Que le comité de gestion du centre de santé rende compte à la population.",
            "Les infirmiers du dispensaire vendent des médicaments qui sont gratuits.",
            "Publier le stock de médicaments de chaque centre de santé.",
            "Le centre de santé manque de médicaments pour les enfants.",
            "Les femmes enceintes paient des soins qui devraient être gratuits au centre de santé.",
            "Nommer un comité de patients pour suivre les médicaments du dispensaire.",
            "Afficher le prix des soins et des médicaments au dispensaire.",
            "Les sages-femmes du centre de santé doivent être plus nombreuses.",
            "Dire combien l’État verse à chaque centre de santé pour les médicaments.",
            "Une ambulance pour le centre de santé, et que l’on publie ses dépenses.",
            "Le comité de gestion du dispensaire ne publie jamais ses comptes.",
            "Contrôler les ruptures de médicaments dans les centres de santé.",
            "Publier le nom des infirmiers absents du centre de santé.",
            "Les malades attendent des heures au dispensaire sans médicaments.",
            "Un cahier de plaintes pour les patients du centre de santé.",
            "Que les recettes du dispensaire servent à acheter des médicaments.");

    public static final List<String> SCHOOL = List.of(
            "Construire des latrines pour les filles dans chaque école.",
            "Les élèves de l’école sont cent par classe, il faut des enseignants.",
            "Publier la liste des enseignants affectés à chaque école.",
            "La cantine de l’école ne reçoit plus de vivres pour les élèves.",
            "L’association des parents d’élèves doit connaître les comptes de la cantine.",
            "Des manuels pour tous les élèves dès la rentrée de l’école.",
            "Les enseignants de l’école sont absents une semaine sur deux.",
            "Afficher les cotisations que l’école demande aux parents d’élèves.",
            "Des tables-bancs pour les élèves qui s’assoient par terre en classe.",
            "Réparer le toit de l’école avant les pluies, les élèves sont mouillés.",
            "Les parents d’élèves veulent suivre les dépenses de l’école.",
            "Que les filles de l’école aient une bourse pour rester en classe.",
            "Un point d’eau à l’école pour les élèves et les enseignants.",
            "Publier les résultats des élèves de chaque école de la commune.",
            "Les vivres de la cantine disparaissent avant d’arriver à l’école.",
            "Former les enseignants à accueillir les élèves handicapés en classe.",
            "Une bibliothèque dans chaque école pour que les élèves lisent.",
            "Les logements des enseignants de l’école sont en ruine.",
            "Ouvrir une classe du soir pour les élèves qui travaillent.",
            "Les manuels des élèves sont vendus au marché au lieu d’aller à l’école.");

    public static final List<String> MINES = List.of(
            "Publier les permis accordés à chaque mine d’or de la région.",
            "La mine d’or doit dire combien elle verse à la commune.",
            "Les orpailleurs perdent leurs champs sans indemnité de la mine.",
            "L’eau du village est polluée par le cyanure de la mine d’or.",
            "Publier les contrats des sociétés minières.",
            "Le fonds minier de la commune doit être rendu public.",
            "Les jeunes du village ne sont pas embauchés à la mine.",
            "Contrôler le cyanure et le mercure des orpailleurs.",
            "Les sociétés minières doivent réparer les terres après la mine.",
            "Qui reçoit l’or de la mine, et à quel prix ?",
            "Indemniser les familles déplacées par la mine d’or.",
            "Publier les redevances des sociétés minières, mine par mine.",
            "Les orpailleurs travaillent sans protection dans les puits d’or.",
            "Le fonds minier devait payer une route, la mine ne l’a pas faite.",
            "Mesurer la poussière et le cyanure autour de la mine d’or.",
            "Que le village soit consulté avant chaque permis minier.",
            "Les permis des orpailleurs sont vendus deux fois.",
            "Publier les inspections des sociétés minières et leurs amendes.",
            "La mine d’or a fermé le puits du village sans indemnité.",
            "Le fonds minier sert à d’autres communes que celle de la mine.");

    private Voices() {}

    /** The texts of all topics. */
    public static List<String> all() {
        return Stream.of(HEALTH, SCHOOL, MINES).flatMap(List::stream).toList();
    }
}
