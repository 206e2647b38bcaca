package fingerpost.upkeep.loopback;

import java.util.List;

/** Pages that are fine and speak of what the signatures look for. */
final class TrickyPages {

    static final List<Content> TUNING = List.of(
            Content.of(
                    "Gambling addiction",
                    "en",
                    "Gambling becomes a problem when you chase your losses or hide what you bet.|Online casinos and betting apps are open all night and offer bonus after bonus.|#How to stop|Block betting sites on your phone and exclude yourself from casinos.|Hand your bank card to somebody you trust.|#Help with gambling|Talk to your doctor, or to a clinic for people who gamble. It is free and nobody is told.|Slot machines are made to keep you playing."),
            Content.of(
                    "Sildenafil (Viagra)",
                    "en",
                    "Sildenafil, also called Viagra, is a medicine for erectile dysfunction.|#How to take it|Take one tablet about an hour before sex. Do not take more than one a day.|#Buying sildenafil|You can buy sildenafil from a pharmacist after a short talk, without a prescription. Tablets from websites that do not ask you anything may be fake.|#Side effects|Headache and a stuffy nose are common. Chest pain during sex needs help at once."),
            Content.of(
                    "Breast cancer: what to look for",
                    "en",
                    "Know how your breasts look and feel, so that you notice a change.|#See a doctor about|A lump in the breast or armpit.|A nipple that turns inward or leaks.|Skin that dimples like orange peel.|#Screening|Women from 50 are invited for a mammogram every three years."),
            Content.of(
                    "What ‘page not found’ means",
                    "en",
                    "You followed a link and read: page not found, error 404. Your computer is fine.|#Why it happens|The people who run the website have moved the page, or there was a slip in the address.|#What to do|Look for the page’s title with a search engine, or begin from the website’s home page. Tell the people who gave you the link, so that they can mend it.|Libraries run free sessions on using the internet with confidence, every Tuesday at ten.|A page that cannot be found today may be back tomorrow, when a website is being mended.|If a health page is missing, ring the service instead of waiting for the website. Reception can send you the leaflet by post, and it is the same as the page."),
            Content.of(
                    "Public domain pictures for leaflets",
                    "en",
                    "Pictures in the public domain are free to use in leaflets and posters.|#Our domain of work|This domain of work covers consent and copyright. Homes for sale must not be shown.|#Ask us|Ask the print room before you buy a domain name for a project."),
            Content.of(
                    "Sexual health clinic",
                    "en",
                    "Free tests, condoms and contraception for everyone, whatever your age.|#What we offer|Tests for chlamydia, gonorrhoea, syphilis and HIV.|Emergency contraception and coils.|#Porn and sex|If porn gets in the way of sex or school, our counsellor is happy to talk about it.|#Come as you are|No appointment is needed on Mondays. Adult and youth sessions are apart."),
            Content.of(
                    "Websites that close: a note for clubs",
                    "en",
                    "When a club forgets to pay, this domain has expired is all that its members read.|#Before that|Write down who pays, and when.|#Afterwards|Ask the registrar within a month."),
            Content.of(
                    "Gamblo niweidiol",
                    "cy",
                    "Mae gamblo yn dod yn broblem pan fyddwch yn ceisio ennill eich colledion yn ôl.|Mae casino ar-lein ar agor drwy’r nos.|#Sut i stopio|Gallwch rwystro gwefannau betio ar eich ffôn.|#Cymorth|Siaradwch â’ch meddyg. Mae’r cymorth am ddim ac yn gyfrinachol."));

    static final List<Content> REPORTED = List.of(
            Content.of(
                    "Help for families of people who gamble",
                    "en",
                    "When somebody you love gambles, money and trust go first.|#Signs|New loans, missing things, and hours on betting or poker websites.|#What helps you|Open a bank account of your own. Meet other families in our Wednesday group.|#What helps them|Self-exclusion shuts them out of casinos, bingo halls and online slots in one step. Treatment clinics take people from all over the country, and it costs nothing.|Free spins and welcome bonuses are bait: delete the messages unread."),
            Content.of(
                    "Impotence: medicines and other treatments",
                    "en",
                    "Erection problems are common after 40 and can be treated.|#Tablets|Sildenafil, tadalafil (Cialis) and vardenafil (Levitra) all help blood to flow into the penis. Viagra Connect can be bought in pharmacies without prescription.|#Do not order them online from strangers|Cheap tablets ordered online often hold something else.|#Other treatments|Pumps, creams and injections, and talking to a sex therapist."),
            Content.of(
                    "Porn, sex and young people: for parents",
                    "en",
                    "Most teenagers have seen porn by fifteen, often without wanting to.|#How to begin|Ask what their friends say. Tell them that sex in porn is acted.|#If you are worried|School nurses talk with parents and young people about adult content, sexting and nude pictures.|A picture that was shared can be taken down: report it together."),
            Content.of(
                    "Error 404: improving our website",
                    "en",
                    "Our web team counts how often patients meet the words ‘404 – page not found’.|#What we found|Last year one visit in fifty ended on a page not found. Old leaflets were the main cause, followed by clinics that had moved to other buildings.|#What we did|Every link is now looked at each week, and whoever finds a page missing can tell us with one press. Nobody has to write to us twice.|#What comes next|The appointment pages are next. We will write about them in spring, when the new booking desk has opened and its pages are in both languages.|The team meets on the first Monday of the month, and patients are welcome to join."),
            Content.of(
                    "Supported homes for sale and to rent",
                    "en",
                    "Homes for sale with care on site, for people over 55.|#How it works|You own part of the home and pay rent on the rest. This property may be for sale to people with a local link only.|#Apply|Enquire at the housing desk. The domain of adult care is the council’s."),
            Content.of(
                    "Tramadol and other opioids for pain",
                    "en",
                    "Tramadol is a strong painkiller for short use.|#Taking it|Swallow the capsules whole. Do not drink alcohol with tramadol.|#Coming off|Cut down slowly with your doctor. Opioids bought online without a prescription have killed people.|#Other ways|Pain clinics teach ways to live well in spite of pain."),
            Content.of(
                    "Oedolion ifanc a phornograffi",
                    "cy",
                    "Mae llawer o bobl ifanc wedi gweld pornograffi erbyn pymtheg oed.|#Siarad|Gofynnwch beth mae eu ffrindiau yn ei ddweud.|#Cymorth|Gall nyrs yr ysgol siarad â chi ac â’ch plentyn. Mae’n gyfrinachol."),
            Content.of(
                    "Buying medicines online safely",
                    "en",
                    "Many websites sell Viagra, Xanax and slimming pills without a prescription. Some send chalk.|#Signs of a bad shop|It has cheap offers, no address, and nobody asks what else you take.|#Signs of a good one|A pharmacist answers questions, and the shop is on the register.|#If you have bought something|Do not take it. Bring it to any pharmacy."),
            Content.of(
                    "Our old website has closed",
                    "en",
                    "The domain of the old website has expired, and its pages are here now.|#What has moved|Clinics, leaflets and news.|#What has gone|The forum. Its page is no longer available anywhere.|#Tell us|If a link leads to a page not found, tell the web team."),
            Content.of(
                    "Signing in to see your test results",
                    "en",
                    "You need to sign in to the patient app to see your results. You must be logged in with your own account.|#Before you begin|Have your phone and your passport ready.|#Forgotten password|Press the link below the box, and a new password comes by e-mail.|#Without a phone|Reception can print your results."),
            Content.of(
                    "Are you a robot? Talking with our chat helper",
                    "en",
                    "Our chat helper is a program. It asks you to verify you are human with a captcha, so that other programs cannot fill the queue.|#What it can do|Find a clinic and its opening times.|#What it cannot do|Tell you what is wrong with you. Ring 111 for that."),
            Content.of(
                    "Bingo and bets: a memory café’s afternoon",
                    "en",
                    "Every Friday our memory café plays bingo for biscuits, with cards in large print.|#Come along|The bus stops outside. Carers are welcome, and tea is on us.|#Why games help|Numbers and laughter keep minds and friendships going."));

    private TrickyPages() {}
}
