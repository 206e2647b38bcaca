package fingerpost.upkeep;

/**
 * What gambling, sex and pills are called, and how they are sold, in the languages in which they are most put on other
 * people's names. Parts of regular expressions; those without spaces are of scripts that set none between words.
 */
final class SpamWords {

    static final String TRADE =
            // English, Indonesian and Russian
            "casinos?|slots?|slot88|togel|judi|poker|roulette|blackjack|baccarat|bandar|sportsbooks?|bookmakers?|betting|jackpots?|gacor|maxwin|sbobet|pragmatic|taruhan|bets?"
                    + "|porn|porno\\w*|pornh\\w*|porns\\w*|xxx|escorts?|hentai|milf|camgirls?|webcams?|sex|nudes?|hookups?|naughty|bokep"
                    + "|viagra|cialis|levitra|sildenafil|tadalafil|kamagra|tramadol|xanax|pharmacy|drugstore|pills|steroids"
                    + "|казино|ставки|слоты|автоматы|покер|рулетка|порно|виагра"
                    // Turkish
                    + "|bahis\\w*|deneme bonusu|iddaa|kumar\\w*|rulet"
                    // Vietnamese
                    + "|cá cược|nhà cái|nổ hũ|bắn cá|xóc đĩa|game bài|kèo nhà cái|lô đề"
                    // Portuguese, Spanish, Italian and French
                    + "|cassinos?|apostas?|apostar|caça-níqueis|tigrinho|roleta|apuestas?|tragaperras|tragamonedas|ruleta|scommesse|paris sportifs|machines à sous"
                    // Swedish, German, Dutch and Polish
                    + "|casinon|betting ?sidor|sportwetten|spielautomaten|online-?casinos?|gokkasten|goksites?|kasyn\\w+|zakłady bukmacherskie|automaty online"
                    // Indonesian
                    + "|slot gacor|rtp live|taruhan bola"
                    // adult and pharmacy
                    + "|sexkontakte?|sextreffen|hobbyhuren|huren|camsex|erotikkontakte|kontaktanzeigen|blowjob|hardcore|horny|putas|prostitutas|escorte girls?"
                    + "|potenzmittel|ozempic|mounjaro|wegovy|semaglutide|phentermine|adderall|oxycodone|modafinil|ivermectin|online apotheke|farmacia online|pharmacie en ligne";

    static final String TRADE_UNSPACED =
            "百家乐|棋牌|投注|彩票|老虎机|真人娱乐|威尼斯人|赌场|博彩|娱乐城|カジノ|パチンコ|카지노|토토|바카라|슬롯|베팅|먹튀|พนัน|บาคาร่า|แทงบอล|หวย|สล็อต|คาสิโน";

    static final String SALE = "giriş\\w*|üye ol|hoş geldin|güncel|bonusu|veren siteler\\w*|en iyi"
            + "|đăng ký|khuyến mãi|nạp tiền|uy tín|trực tuyến|đổi thưởng"
            + "|rodadas grátis|bônus|bonos?|giros gratis|jogue|jogar|cadastre-se|saque|jugar|regístrate|gioca|jouer|tours gratuits|dinheiro real"
            + "|freespins|spela nu|uttag|insättning\\w*|hämta|bästa|utan svensk licens|utan spelpaus|freispiele|jetzt spielen|speel nu|graj|bez depozytu|darmowe spiny|premia"
            + "|maxwin|slot88|deposit"
            + "|kostenlos|anmelden|in deiner nähe|heiße|kaufen|bestellen|rezeptfrei|ohne rezept|günstig|diskret\\w*|acheter|sans ordonnance|comprar|sin receta|senza ricetta|acquista"
            + "|amateur|naked";

    static final String SALE_UNSPACED =
            "注册|下载|官网|彩金|送|登录|最新|平台|추천|가입|쿠폰|순위|안전한|보증|สมัคร|ฝากถอน|โบนัส|เครดิตฟรี|ทดลองเล่น|เข้าสู่ระบบ|แตกง่าย|เว็บตรง";

    private SpamWords() {}
}
