"""Labels of the legal notice and the accessibility declaration, in French."""

LABELS = {
    "legal.title": "Mentions légales",
    "legal.publisher": "Éditeur",
    "legal.director": "Directeur ou directrice de la publication",
    "legal.host": "Hébergeur",
    "legal.orders": "Commandes",
    "legal.orders_text": "Ce site présente les articles des boutiques. Chaque commande est "
    "adressée directement à la boutique, par téléphone ou par message ; la vente est conclue "
    "avec elle, à ses conditions. Aucun paiement ne se fait sur ce site.",
    "legal.data": "Données personnelles",
    "legal.data_text": "Ce site ne dépose aucun cookie, ne mesure pas ses visites et ne charge "
    "rien depuis d'autres sites. Ce que vous écrivez à une boutique ne passe pas par lui.",
    "legal.incomplete": "L'éditeur n'a pas encore rempli toutes les mentions que la loi demande.",
    "law.alcohol": "L'abus d'alcool est dangereux pour la santé, à consommer avec modération.",
    "law.minors": "La vente d'alcool aux moins de 18 ans est interdite.",
    "legal.prices": "Prix",
    "legal.prices_text": "Les prix sont donnés en {currency}, toutes taxes comprises ; les frais "
    "d'envoi ou de livraison s'y ajoutent. Un prix barré est le plus bas que la boutique a "
    "demandé pendant les trente jours d'avant.",
    "accessibility.title": "Accessibilité",
    "accessibility.intro": "{publisher} s'engage à rendre ce site accessible, conformément à "
    "l'article 47 de la loi n° 2005-102 du 11 février 2005.",
    "accessibility.state": "État de conformité",
    "accessibility.none": "Ce site n'a pas encore fait l'objet d'un audit de conformité au RGAA : "
    "il est donc déclaré non conforme. Il est construit pour être lu au clavier, "
    "avec un lecteur d'écran et sans JavaScript.",
    "accessibility.partial": "Ce site est en conformité partielle avec le RGAA.",
    "accessibility.full": "Ce site est en conformité totale avec le RGAA.",
    "accessibility.audit": "L'audit mené le {day} par {auditor} relève que {rate} % des critères "
    "sont respectés.",
    "accessibility.contact": "Signaler une difficulté",
    "accessibility.contact_text": "Si vous n'arrivez pas à lire un contenu ou à commander, "
    "écrivez-nous ou appelez-nous : nous vous répondrons et chercherons une autre voie.",
    "accessibility.appeal": "Voie de recours",
    "accessibility.appeal_text": "Sans réponse satisfaisante de notre part, vous pouvez écrire au "
    "Défenseur des droits, le saisir en ligne, ou joindre ses délégués dans votre région.",
    "exact.accessibility.none": "Accessibilité : non conforme",
    "exact.accessibility.partial": "Accessibilité : partiellement conforme",
    "exact.accessibility.full": "Accessibilité : totalement conforme",
    "legal.rights": "Textes et photographies",
    "legal.rights_text": "Les textes et les photographies appartiennent aux boutiques et à "
    "l'éditeur. Ils ne peuvent être repris sans leur accord.",
    "accessibility.contents": "Contenus non accessibles",
    "accessibility.contents_text": "Les textes de remplacement des photos viennent des boutiques : "
    "une photo décrite trop vite reste possible. Le catalogue PDF est balisé. Les sites et "
    "messageries vers lesquels mènent des liens ne relèvent pas de cette déclaration.",
    "accessibility.made": "Établissement de cette déclaration",
    "accessibility.made_text": "Technologies : HTML, CSS, SVG et JavaScript, sans lequel tout "
    "reste lisible. Chaque modèle de page a été vérifié avec axe-core, au clavier et à trois "
    "largeurs d'écran.",
    "accessibility.appeal_address": "Défenseur des droits, Libre réponse 71120, 75342 Paris "
    "CEDEX 07",
}
