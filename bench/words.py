"""The words that the corpus is written with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Trade:
    """What shops of one trade are called and sell."""

    word: str
    category: str
    tagline: str
    articles: tuple[str, ...]


TRADES = (
    Trade("Librairie", "culture", "Romans, albums et conseils de vive voix", (
        "Contes d’hiver de la vallée", "Album cartonné à rabats", "Carnet cousu au fil",
        "Atlas des rivières normandes", "Recueil de recettes d’autrefois", "Agenda perpétuel",
        "Crayons de couleur en étui", "Carte ancienne encadrée")),
    Trade("Chocolaterie", "gourmandises", "Ganaches et pralinés faits derrière la boutique", (
        "Ballotin de ganaches", "Tablette noire aux noisettes", "Orangettes au chocolat",
        "Mendiants de l’Avent", "Pralinés à l’ancienne", "Sujet de Noël moulé",
        "Truffes au cidre", "Pâte à tartiner du matin")),
    Trade("Atelier", "maison", "Terre, verre et bois tournés ici", (
        "Bol à bouillon émaillé", "Photophore à facettes", "Planche à découper en frêne",
        "Vase col étroit", "Bougie sapin et orange", "Dessous-de-plat en grès",
        "Cuillère en buis", "Lampe à poser en chêne")),
    Trade("Mercerie", "mode", "Laines, rubans et patience", (
        "Bonnet à pompon", "Écharpe rayée à franges", "Kit de broderie d’hiver",
        "Mitaines en laine peignée", "Ruban de velours au mètre", "Gilet boutonné d’enfant",
        "Chaussettes torsadées", "Châle ajouré")),
    Trade("Fromagerie", "gourmandises", "Affinés dans la cave sous la boutique", (
        "Plateau de huit fromages", "Tomme au foin", "Coffret raclette et couteaux",
        "Cœur de Neufchâtel fermier", "Confiture de cerises noires", "Beurre à la fleur de sel",
        "Comté de dix-huit mois", "Crème crue du jeudi")),
    Trade("Maison de jouets", "culture", "En bois, en tissu, et pour longtemps", (
        "Toupie tournée dans le Jura", "Puzzle des quatre saisons", "Théâtre de marionnettes",
        "Train à tirer", "Jeu de l’oie illustré", "Poupée de chiffon",
        "Boîte à musique", "Cubes à histoires")),
    Trade("Savonnerie", "mode", "Savons à froid, sans hâte", (
        "Savon au lait d’ânesse", "Coffret trois savons", "Baume pour les mains",
        "Huile de bain aux aiguilles de pin", "Brosse à ongles en hêtre", "Sels de bain",
        "Shampoing solide à l’ortie", "Porte-savon en pierre")),
    Trade("Fleuriste", "maison", "Branches, couronnes et bulbes de saison", (
        "Couronne de l’Avent", "Bouquet sec de décembre", "Amaryllis en pot",
        "Sapin de table", "Guirlande de houx", "Jacinthes à forcer",
        "Terrarium rond", "Branche de gui")),
)  # fmt: skip

NAMES = (
    "des Tilleuls", "du Cloître", "de l’Eure", "des Quatre Vents", "du Pont-aux-Moines",
    "de la Halle", "des Remparts", "Saint-Jean", "du Beffroi", "des Lavandières", "de la Tannerie",
    "du Moulin", "des Écluses", "de la Gare", "du Grand Carrefour", "des Peupliers",
    "de l’Horloge", "du Vieux Pressoir", "des Drapiers", "de la Petite Porte", "du Marché",
    "des Glycines", "de la Source", "du Quai", "des Trois Clés", "de la Lune", "du Colombier",
    "des Hirondelles", "de la Poterne", "du Verger", "des Cordiers", "de la Fontaine",
    "du Chemin Vert", "des Ormes", "de l’Abreuvoir", "du Puits", "des Meuniers", "de la Rose",
)  # fmt: skip

STREETS = (
    "rue du Matrey", "rue du Général de Gaulle", "rue Saint-Jean", "place de la Halle",
    "rue de la Laiterie", "quai de Bigards", "rue des Tanneurs", "rue Pierre Mendès France",
)  # fmt: skip

QUALITIES = (
    "fait ici", "petit modèle", "grand modèle", "édition de Noël", "coffret", "à offrir",
    "série limitée",
)  # fmt: skip

OPENINGS = (
    "Fait à la main dans l’atelier, derrière la boutique.",
    "Choisi un matin de septembre chez un producteur voisin.",
    "Le cadeau que nos clients reviennent chercher.",
    "En petite série, numérotée et emballée ici.",
    "Préparé le jeudi, à garder au frais.",
)
ENDINGS = (
    "Livré dans sa boîte de carton épais.",
    "Pour deux ou trois personnes.",
    "Se garde jusqu’au printemps.",
    "Un mot peut être glissé dedans.",
)
MORE = (
    "La matière vient de Normandie, à moins de cent kilomètres d’ici, et nous connaissons ceux "
    "qui la travaillent par leur prénom.",
    "Chaque pièce est un peu différente de sa voisine : la photo montre celle de la vitrine.",
    "Vous pouvez la voir, la toucher et la comparer en boutique, aux heures d’ouverture.",
    "Réparable chez nous, **sans frais la première année** et au prix de la pièce ensuite.",
)
STORIES = (
    "La maison tient boutique au même endroit depuis trois générations, avec la même enseigne.",
    "Nous faisons peu, et nous le faisons nous-mêmes : ce qui manque en décembre revient en mars.",
    "Entrez sans raison ; le poêle est allumé et le café aussi.",
    "Le mercredi, la grande table est aux enfants.",
)
