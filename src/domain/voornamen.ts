// First names that are common in Dutch schools, and words with a capital that name nobody. It knows no person and no school.

/** Lower case. Left out on purpose: names that are words as well (Roos, Linde, Bas, Mark, Lieve, Storm, Job, Max, Sem, Amber). */
const NAMEN = `
aaliyah aaron abdul abdullah abel adam ahmed aisha alex alexander ali alice alina alya amal amin amina amira amy ana anass anas andrea
anna annabel anne annemarie annika anouar anouk anton ayman ayoub ayse aya ayla aylin bart beau benjamin bilal boaz bram brigitte
britt bruno carla carlijn charlotte chantal chloe christiaan christina claire daan damian daniel daniël danny david dean demi denise
dennis dewi diego dilara dirk djamila driss dylan eline elif elin elisa elise eliza ella ellen elias elin emily emir emma emre enzo
erik esmee esmée esra esther eva evi faas fabian fatima fatma fedde feline femke fenna ferhat fien finn fleur floor floris frank
freek frits gerda gijs gijsbert guus hafsa hailey hajar hamza hanna hannah hanneke hans hasan hassan hatice heleen henk hidde hilde
hind hugo ibrahim ilias ilse iman imane imran ingrid inge irene iris isa isabel isabella isabelle ismail ivan jaap jacob jamal
james jamie jan jane janneke jari jasmijn jason jasper jayden jelle jennifer jens jeroen jessica jesse jette jill jip jochem joey johan
johannes jolijn jonas jonathan joost joris josephine josh joshua jurre julia julian julie juliette julius justin kaan kamil karel karim
karin kees kevin khadija khalid kim kimberly klaas koen lana lara lars laura lauren laurens leah leila lena lennart leon leonie levi
lewis lieke lily linda lisa lise lina liv liz lizzy loïs lois lola lotte louisa louise loes luca lucas lucy luuk luna lynn maarten
maartje mahir malik manon manuel marcel margriet maria mariam marieke marijn marit marjolein marlies marloes martijn martin marwa maryam
mateo matthijs maud maurits mehmet melissa merel merve mia michael michelle mick mila milan milou mira mirjam mirthe
mohamed mohammed mohamad monique morris moussa mustafa nadia naomi nathan nick nicole nienke niek niels nikki nina nizar noa noah noémi
nora noor nour noud nova olaf olivia olivier omar oscar otis otto owen pascal patrick paul pauline peter petra philip pien pieter pim
puck quinn rachel rania ravi rayan rebecca reda renske rick robert robin roel romy ronald rosa rosalie rosie roy ruben ruth ryan sabrina
safa salma sam samira samuel sander sanne sara sarah saskia selin selma senna shanaya sharon sietse silvia simon sjoerd sofia sofie sophia
sophie sofiane stefan stephanie stijn suus suze suzan sven sylvia tara teun teuntje thijmen thijs thijn thomas tijn tijmen tim timo
tessa tobias tom tristan tygo valentijn vera victor vince vincent willem wouter xavi yara yasin yasmin yasmina yassin yassine youssef
yousef yunus yusuf zahra zakaria zara zeynep zoë zoe
`;
/** Whatever their capitals: at the start of a sentence, and as people type on a phone. */
export const VOORNAMEN: ReadonlySet<string> = new Set(NAMEN.trim().split(/\s+/));

const GEEN_NAMEN = `
Veilig Thuis Centrum Jeugd Gezin Raad Kinderbescherming Kindertelefoon Jeugdzorg Jeugdbescherming Leerplicht Slachtofferhulp Inspectie
Politie Gemeente Bestuur Directie School Teams Outlook WhatsApp TikTok Instagram Snapchat Facebook YouTube Netflix Google Fortnite Roblox
Minecraft Pokémon Nintendo Xbox Lego Cito Parro Magister ParnasSys Klasbord
Nederland Nederlands Nederlandse Nederlanders Engels Engelse Duits Duitse Frans Franse Turks Turkse Arabisch Arabische Marokkaans
Marokkaanse Pools Poolse Syrisch Syrische Oekraïens Oekraïense Berbers Tigrinya Spaans Spaanse Surinaams Surinaamse Papiaments Somalisch
Somalische Chinees Chinese Fries Friese Limburgs
Marokko Turkije Polen Syrië Oekraïne Somalië Eritrea Suriname Curaçao Aruba Duitsland België Frankrijk Spanje Engeland Italië Roemenië
Bulgarije Afghanistan Irak Iran Egypte Ghana China India Indonesië Europa Afrika Amsterdam Rotterdam Utrecht Groningen Zwolle Deventer
Arnhem Nijmegen Eindhoven Tilburg Breda Maastricht Leeuwarden Assen Almere Amersfoort Apeldoorn Enschede Haarlem Leiden Delft Gouda
Sinterklaas Sint Piet Kerst Kerstmis Pasen Pinksteren Hemelvaart Koningsdag Moederdag Vaderdag Suikerfeest Ramadan Offerfeest Carnaval
Mama Papa Mam Pap Moeder Vader Oma Opa Tante Oom Juf Juffrouw Meester Mevrouw Meneer Zus Broer Stiefvader Stiefmoeder Allah God Jezus
`;
/** As they are written. */
export const GEEN_NAAM: ReadonlySet<string> = new Set(GEEN_NAMEN.trim().split(/\s+/));
