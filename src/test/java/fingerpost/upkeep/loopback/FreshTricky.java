package fingerpost.upkeep.loopback;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Sound pages of the fresh half whose words could mislead a judge. */
@NullMarked
final class FreshTricky {

    static final List<Content> ALL = List.of(
            Content.of(
                    "Error messages and broken links explained",
                    "en",
                    "Using the internet for the first time? Here is what the messages mean.|#404, page not found|The page you want is not there. It may have been moved or deleted.|Check the address, or search the site.|#403, access denied|The website does not let you in. You may need to sign in.|#500, something went wrong|The website itself has a fault. Try again later.|#Our sessions|Digital champions meet learners in the library every Wednesday at two."),
            Content.of(
                    "404 group: for people who feel lost after a diagnosis",
                    "en",
                    "We chose our name because many of us felt that our old life could not be found.|#When we meet|The last Thursday of the month, upstairs in the café.|#Who may come|Anybody who has been told of a long-term illness in the past year, and whoever came with them.|#Cost|Free. Cake is by donation."),
            Content.of(
                    "Help to stop gambling",
                    "en",
                    "If bets, slots, online casinos or scratch cards cost you more than money, you are not alone.|#Block yourself|GamStop shuts you out of all licensed gambling websites for six months, a year or five years.|Your bank can block payments to bookmakers and casinos.|#Why free spins are not free|Welcome bonuses and free bets are made so that you deposit more.|#Talk|Counselling is free and can be by phone, video or in person.|#Family|We see partners and parents too."),
            Content.of(
                    "Gamblo: cymorth a chyngor",
                    "cy",
                    "Ydy betio, casino ar-lein neu beiriannau slot yn achosi problemau i chi?|#Arwyddion|Dweud celwydd am arian, benthyca i fetio, a cheisio ennill colledion yn ôl.|#Cymorth am ddim|Mae cwnselwyr ar gael dros y ffôn ac wyneb yn wyneb.|#Blocio gwefannau|Cofrestrwch gyda GamStop i gau’r drws ar wefannau betio."),
            Content.of(
                    "Erectile dysfunction (impotence)",
                    "en",
                    "Not being able to get or keep an erection is common from the age of 40.|#Causes|Narrowed blood vessels, high cholesterol, hormones, surgery or stress.|#Treatment|Sildenafil (sold as Viagra), tadalafil (Cialis) and vardenafil (Levitra) help two men in three.|You can buy sildenafil from a pharmacy without a prescription after a talk with the pharmacist.|Vacuum pumps are an alternative.|#Do not|Do not buy cheap tablets from websites: they may be fake."),
            Content.of(
                    "Sex, porn and young people: talking together",
                    "en",
                    "Most teenagers have seen porn by fifteen. It is better that they hear about sex from you as well.|#How to begin|Ask what friends say about nude pictures and sexting.|#If a picture was shared|Report Remove takes sexual images of under 18s offline.|#Clinics|Condoms, the pill and tests for infections are free and confidential."),
            Content.of(
                    "Support for women who sell sex",
                    "en",
                    "Our outreach van meets escorts and women who work on the street, in saunas and online.|#What we bring|Condoms, naloxone, hot drinks and alarms.|#Ugly Mugs|Report a violent client without going to the police.|#Leaving|A worker helps with housing, debt and benefits when you want to stop. No judgement and no pressure."),
            Content.of(
                    "Domain names and e-mail for community groups",
                    "en",
                    "A domain name is your group's address on the web.|#Buying a domain|Names ending in .cymru and .wales cost a few pounds a year. Buy the domain in the group's name, not the treasurer's.|#If your domain has expired|You have thirty days to renew. After that it may be sold at auction or parked with advertisements.|#Is the name taken?|If the domain is for sale, think twice before you make an offer.|#Help|Our volunteers set up the website with you."),
            Content.of(
                    "Council homes: how to place a bid",
                    "en",
                    "Empty homes are advertised each Thursday. Bidding costs nothing.|#Place your bid|Sign in with your housing number and choose up to three homes.|#Homes for sale|Shared ownership properties for sale are listed apart. Make an offer through the developer.|#After the deadline|The offer goes to the person with the greatest need."),
            Content.of(
                    "Play our hospice lottery",
                    "en",
                    "Play for £1 a week and help to care for your neighbours. Win up to £25,000!|#Jackpot|The rollover jackpot grows by £500 a week. A bonus draw is held each summer.|#Join now|Sign up online or by direct debit. Players must be 18 or over and live in Great Britain.|#Gamble responsibly|We are licensed by the Gambling Commission. If gambling is a problem for you, ring the helpline."),
            Content.of(
                    "Order your repeat prescription",
                    "en",
                    "Order your tablets online and have them delivered by our pharmacy.|#How to order|Choose your medicines, add them to your order and pick a day.|#Buying over the counter|Cheap own-brand paracetamol is as good as the dear one. Buy hay fever tablets here without a prescription.|#Delivery|Free delivery within five miles, in plain packaging."),
            Content.of(
                    "Weight loss injections: what to know",
                    "en",
                    "Wegovy (semaglutide) and Mounjaro (tirzepatide) are prescribed by specialist services.|#Buying online|Some websites sell fake Ozempic pens, with no prescription needed. They have put people in hospital.|Check that an online pharmacy is registered.|#Side effects|Feeling sick, constipation and, rarely, inflamed pancreas."),
            Content.of(
                    "Can’t find a dentist?",
                    "en",
                    "Nothing near you is taking patients? Put your name on the Dental Access Portal.|#Sorry, we cannot help with|Lists of private dentists.|#Urgent pain|Ring 111 and choose the option for teeth. You will be seen within two days if it is urgent."),
            Content.of(
                    "Missing people: if someone cannot be found",
                    "en",
                    "If a person you love has gone missing, call the police at once. You need not wait.|#What we do|We search, print posters and stay in touch with the family.|#If you are missing|You can send a message home through us, and we do not say where you are."),
            Content.of(
                    "How to sign in to the app",
                    "en",
                    "You need to log in before you can see your results or order medicines.|#Create an account|Enter your e-mail address and choose a password of at least eight letters.|#Forgotten your password?|Choose Forgot password on the sign-in page.|#Verify who you are|Photograph your passport and film your face, so that we know you are not a robot.|#Cookies|The app remembers you by a cookie."),
            Content.of(
                    "Cookies",
                    "en",
                    "Cookies are small files that a website keeps on your phone or computer.|#Strictly needed|JSESSIONID keeps you signed in. cookie_consent remembers your choice.|#Statistics|_ga counts visits. You can accept or refuse it.|#Please enable cookies|Some forms do not work unless cookies and JavaScript are enabled."),
            Content.of("Opening hours at Easter", "en", "Closed on Good Friday and Easter Monday."),
            Content.of("Cau dros y Nadolig", "cy", "Bydd y swyddfa ar gau rhwng 24 Rhagfyr a 2 Ionawr."),
            Content.of(
                    "News archive: 2019",
                    "en",
                    "This is archived news. It is no longer updated and some links may not work.|#December 2019|New scanner arrives on a lorry.|#June 2019|Ward 7 wins a prize for its garden.|#January 2019|Visiting is restricted because of norovirus. This notice has expired."),
            Content.of(
                    "Mindfulness taster day",
                    "en",
                    "This event has now ended. Thank you to all who came.|#What happened|Twelve of us sat, walked and ate a raisin very slowly.|#Next one|The next taster day has not been announced. Sign up to hear of it."),
            Content.of(
                    "Leg ulcer clinic",
                    "en",
                    "This clinic has moved to the Glan-yr-afon Health Centre. The old clinic is closed.|#How to find us|Bus 61 stops outside; parking is free for blue badges.|#Before you come|Bring your stockings and a list of your tablets. Redirection of post takes a week."),
            Content.of(
                    "Blue badges and parked cars",
                    "en",
                    "Cars parked in a disabled bay without a badge are fined.|#Apply|Buy nothing: the badge is free in Wales and the page that charges for it is a scam.|#When your badge expires|Renew twelve weeks before it expires. An expired badge is not valid."),
            Content.of(
                    "Szczepienia przeciw grypie",
                    "pl",
                    "Szczepionka chroni przed ciężkim przebiegiem grypy.|#Kto może się zaszczepić|Osoby powyżej 65 roku życia, kobiety w ciąży i osoby przewlekle chore.|#Gdzie|W przychodni lub w aptece, bezpłatnie."),
            Content.of(
                    "دعم الصحة النفسية",
                    "ar",
                    "إذا كنت تشعر بالحزن أو القلق فلست وحدك.|#كيف نساعد|يمكنك التحدث إلى مستشار بلغتك مجانا.|#اتصل بنا|اتصل بالرقم 111 واختر الخيار 2."),
            Content.of(
                    "Poker face: a men’s shed on the cards",
                    "en",
                    "Cards, darts, pool and a pint of tea. No money changes hands: we play poker for matchsticks.|#Where|In the old chapel on Thursday evenings.|#Why|Men talk more easily side by side. Many came for the games and stayed for the company."));

    private FreshTricky() {}
}
