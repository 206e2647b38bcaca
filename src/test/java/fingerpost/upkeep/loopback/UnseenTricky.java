package fingerpost.upkeep.loopback;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** Sound pages that look like trouble. */
@NullMarked
final class UnseenTricky {

    /** Each a language, a title, and what is said, parted by bars. */
    private static final List<String> ALL = """
            en|When gambling stops being fun|Online slots, roulette and sports betting are built to keep you playing.|If you bet more than you can afford, hide it or chase losses, you are not alone.|#Who is at risk|Young men, people in debt and people who have left the forces [[are hurt most often|are harmed more than others]].|Casino bonuses and free spins are not free: the terms bind you.|#What helps|Ask your bank to block gambling payments.|Register once to exclude yourself from all betting websites.|Our counsellors are paid by the health board, not by bookmakers.
            en|Affected by somebody's betting|Living with a gambler means bills unpaid and jackpots promised.|#For partners|Open an account in your own name.|Do not lend money for one last bet on the slots.|#Meetings|Our group meets on [[Tuesday|Wednesday|Thursday]] evenings above the bakery.
            cy|Niwed gamblo|Mae betio ar-lein, casino a slotiau yn gallu mynd yn drech na chi.|Gofynnwch i’ch banc rwystro taliadau gamblo.|#Cymorth|Mae ein cwnselwyr yn siarad Cymraeg.|Nid oes angen atgyfeiriad.
            en|Medicines for erection problems|Sildenafil, tadalafil, vardenafil and avanafil relax the vessels of the penis.|Viagra and Cialis are brand names; the cheaper tablets are the same.|#Before you start|Never take them with nitrates such as GTN spray.|Do not buy Viagra online without a prescription: fakes may hold printer ink.|#After prostate surgery|It may take [[a year|eighteen months]] for erections to come back.|A pump or injections may be tried.
            en|Buying medicines online safely|Websites that sell cheap pills with no prescription are often breaking the law.|Look for a registered pharmacy number and an address in this country.|#Spot the fakes|Weight-loss jabs, Xanax, Valium, tramadol and modafinil are faked most.|Prices such as 90% off and free worldwide shipping are warning signs.
            en|Payday loans and loan sharks|A cash loan today with no credit check may cost four times what you borrow.|#Get out|A credit union lends to people with bad credit at a fair rate.|Report an illegal lender by phone, at any hour.|We help you write to each lender.
            en|Page not found: how to fix broken links on your club's website|This guide is for volunteers who look after a website.|A 404 error means that the server has no page at that address.|#Find them|Run a checker once a month and look through the list.|#Mend them|Redirect the old address to the nearest new page.|Write an error page that says sorry and offers a search box.
            en|What error codes mean on our booking line|Error 404: the clinic you typed does not exist.|Error 403: access denied because your card has lapsed.|Error 500: our fault, so try again later.|Error 503: the service is unavailable for maintenance on Sunday nights.|#Still stuck?|Ring the desk and [[read out|quote]] the code.
            en|Error codes on your blood glucose meter|E-3 means that the strip is faulty or has been used.|E-5 means too little blood was applied.|LO is below 1.1 and HI is above 33.3.|#What to do|Throw away the strip, wash your hands and test again.|If the error comes back, ring the maker for a new meter.
            en|We have moved|From [[3 April|1 September|12 May]] our clinic has moved to the new health centre in Station Road.|The old building is closed.|#Finding us|Walk past the library and turn left.|Buses 4 and 9 stop outside.
            en|This service has closed|The day hospital closed in [[2019|2021|2022]] and no longer takes referrals.|#Where to go instead|Rehabilitation is now given at home.|Falls clinics are run at the leisure centre.|Your old notes are kept for eight years.
            en|Shop for hearing products|Shop online and every sale pays for our helpline.|Add to basket: flashing doorbell, £24.99.|Add to basket: vibrating alarm clock, £31.50.|#Sale now on|Up to half price on last year's Christmas cards.|Free delivery over £40.
            en|Charity shops and our winter sale|Our nine shops sell good-as-new clothes, books and designer handbags.|Everything in the Tenby shop is half price this week.|#Donate|Please do not leave bags in the doorway.|We collect furniture free.
            en|Choosing a domain name for your support group|A domain name costs about ten pounds a year.|#Before you buy|Check that the domain is available and that nobody has used it for spam.|Names that lapse are bought by strangers, parked with adverts or put up for sale.|#Renew it|Turn on automatic renewal and keep [[two|three]] trustees as contacts.
            en|Why a good domain expired: a registrar's diary|Last week a choir lost its name because a card had run out.|The domain was for sale for two thousand pounds within a day.|#Lessons|Renew early and for several years.|Keep the billing address up to date.
            en|Keeping your boiler going: maintenance tips|Under maintenance once a year, a boiler lasts fifteen.|#Before winter|Bleed the radiators.|Check the pressure is between one and two bar.|#Carbon monoxide|Headaches that ease outdoors are a warning.
            en|Website maintenance on Sunday|Our patient portal is down for maintenance from [[2am|3am]] to 6am on Sunday.|This website stays up.|#If you need us|Ring the out-of-hours line.|Prescriptions ordered on Saturday are safe.
            en|What a CAPTCHA is and how to pass one|Some websites ask you to prove that you are human.|You may see the words Checking your browser or I am not a robot.|#If you cannot see it|Choose the headphones for a spoken version.|Ask the website for another way in: they must give one.
            en|Bots and false accounts: staying safe in our forum|A bot is a program that writes posts by itself.|We block unusual traffic and verify you are human when you join.|#Signs|They reply in seconds, at all hours.|They want to move to another app and talk of crypto.
            en|Crypto scams and lonely hearts|Fraudsters promise huge profits from bitcoin trading.|They may spend months gaining trust.|#What to do|Stop paying, keep the messages and ring your bank.|Nobody can recover coins for a fee: that is a second scam.
            en|Essay: a year on the ward|I had never written an essay before my stroke.|#Spring|The nurses taught me the names of the birds outside the window.|#Winter|I typed this with my left hand.|My daughter corrected the spelling.
            en|Sex, pleasure and disability|Sex can be good whatever your body does.|Porn is a poor teacher: it rarely shows talk, consent or rest.|#Positions and pillows|A wedge takes the weight off hips.|#Toys|Some are made with handles for weak hands.|A sex therapist sees couples and single people.
            en|Chemsex: looking after each other|Crystal meth, mephedrone and G are taken to heighten sex.|Write down your doses of G and the time.|#Next day|PEP works within 72 hours.|Escorts and cam performers are welcome at the clinic.
            en|Pornography and young people|Half of children have seen porn by thirteen.|#How to talk|Stay calm and ask what they made of it.|Put filters on, and expect them to fail.|Hot topics for schools are in our pack.
            en|Steroids, weight loss jabs and image drugs|Testosterone, clenbuterol and melanotan are sold in gyms.|#Needles|Use a new needle each time.|We test blood without judgement each [[Monday|Friday]].
            en|Search our leaflets|Type a word to search.|There are 212 leaflets, in nine languages.|#Popular|Back pain.|Bed wetting.|Blood tests.|#No results found?|Try fewer words, or ask a librarian.
            en|No results found: a guide to clear scans|A letter that says no abnormality was found is good news.|#What it does not mean|Pain with a clear scan is still real.|#Next|Ask which of your symptoms should bring you back.
            en|Log in to your health record|You need a mobile phone and a passport or licence.|#First time|Press Register and follow the steps.|A code is sent to your phone.|#Forgotten your password?|Choose Reset and look in your spam folder.|This page explains how; the log in button is on the next.
            en|Help signing in|Most people who cannot sign in have mistyped their email address.|#Locked out|After five tries your account is locked for [[ten minutes|an hour]].|#Members|Join for £12 a year and read every back issue.
            en|Access denied: disabled people and the railway|A report on stations with no step-free way in.|#Findings|A third of lifts were out of order.|Passengers were refused boarding.|#We ask|Ramps on every train by 2030.
            en|Forbidden foods? Eating with kidney disease|Nothing is quite forbidden, but some foods are best kept small.|#Potassium|Boil potatoes and throw away the water.|#Salt|Leave the salt pot in the cupboard.
            en|Gone but not forgotten|Names of those we loved and have lost are read each November.|#This year|Alun, Beti, Carys, Dewi, Eirlys and Ffion.|#Add a name|Write to the chaplain by the end of October.
            en|Lost and not found: when somebody with dementia goes missing|Search the house and garden first.|Ring 999 and say that the person is vulnerable.|#Prepare|Fill in the form with a photograph and old addresses.|A tag sewn in a coat can help.
            en|Coming soon: your new health centre|Doors open in [[spring|autumn]] next year.|#Under construction|The roof is on and the lift arrives in May.|#Until then|Go on using the present surgery.|Coming soon as well: a garden and a café.
            en|Parking at the hospital|Car park B is closed for resurfacing.|Parking is free but limited to four hours.|#Buy a permit|Staff may buy a parked-car permit at the desk.|#Related|Buses, bicycles and drop-off.
            en|Property and homes for sale with care|Two-bedroom flats are for sale from £140,000.|#What you get|A warden, an alarm and a shared garden.|#Make an enquiry|Ring the sales office to buy or to make an offer.
            en|Replica guns, knives and watches: what schools may do|Pupils may be searched for replica weapons.|#Fake goods|Fake designer trainers and Rolex watches are sold at the gate.|Tell trading standards.
            en|Suspended: your driving licence and a seizure|Your licence is suspended until you have been free of fits for a year.|#Tell them|Send the form within a week.|#Account for journeys|Ask about a bus pass.
            en|Expired medicines and what to do with them|Medicines that have expired go back to a pharmacy.|#Never|Never flush them or keep them for next time.|#Inhalers|Used inhalers are recycled at the surgery.
            en|Short on time?|Breathe in for four, hold for four, out for six.|Do it [[twice|three times]].
            en|Opening hours|Weekdays nine to five.|Closed at Easter.
            cy|Oriau agor|Dydd Llun i ddydd Gwener, naw tan bump.|Ar gau dros y Pasg.
            en|Baby weigh-in|Thursdays, ten to noon, upstairs at the library. No need to book.
            cy|Tudalen heb ei chanfod: sut mae trwsio dolenni|Canllaw i wirfoddolwyr sy’n gofalu am wefan.|Ystyr 404 yw nad oes tudalen yn y cyfeiriad hwnnw.|#Sut mae trwsio|Anfonwch yr hen gyfeiriad at y dudalen newydd.|Ysgrifennwch neges glir ac ymddiheurwch.
            cy|Mewngofnodi i’ch cofnod iechyd|Bydd angen ffôn symudol a phasbort arnoch.|#Wedi anghofio’ch cyfrinair?|Dewiswch Ailosod ac edrychwch yn eich ffolder sbam.|Mae’r dudalen hon yn egluro sut mae mewngofnodi.
            en|JavaScript, cookies and this website|You can read every page without JavaScript.|#Please enable cookies|Only the booking form needs them.|#Blocked?|Ask whoever runs your network.
            en|Lottery winners announced|The hospice lottery draw was made on [[Friday|Saturday]].|First prize of £1,000: number 40 112.|#Play|One pound a week, taken by direct debit.|Players must be 18 or over. Please gamble responsibly.
            en|Bingo and a buffet|Eyes down at half past seven in the village hall.|Jackpot of fifty pounds and a meat raffle.|#All proceeds|The defibrillator fund needs [[£300|£420]] more.
            en|Hair loss and wigs|Minoxidil and finasteride slow male baldness.|#Chemotherapy|Hair comes back in three to six months.|#Vouchers|Choose real or acrylic, up to £78.
            en|Slots for flu jabs|Book a slot online, or take a walk-in slot on Saturday.|Free slots go fast, so keep trying.|#Bonus clinic|An extra clinic has spun up at the market hall.""".lines().toList();

    private UnseenTricky() {}

    static Content page(int turn, Random random) {
        var parts = UnseenGaps.spin(ALL.get(turn % ALL.size()), random).split("\\|", 3);
        return Content.of(parts[1], parts[0], parts[2]);
    }
}
