package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What those who want clicks for gambling, sex and pills put on the names of the fresh half. */
@NullMarked
final class FreshSpam {

    static final Map<String, FreshTurn> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "bonuses in Turkish",
                page(
                        "tr",
                        "Deneme Bonusu Veren Siteler 2026 – Güncel Liste",
                        "Deneme bonusu veren siteler",
                        "<p>Çevrimsiz deneme bonusu veren bahis siteleri ve güvenilir casino siteleri bu listede.</p><h2>En iyi casino siteleri</h2><p>Güncel giriş adresi ile slot oyunlarına hemen başlayın. İlk yatırıma yüzde yüz hoş geldin bonusu.</p><a href='/kayit'>Hemen üye ol</a> <a href='/giris'>Güncel giriş</a>"));
        ALL.put(
                "slots in Thai",
                page(
                        "th",
                        "สล็อตเว็บตรง ไม่ผ่านเอเย่นต์ แตกง่าย",
                        "สล็อตเว็บตรง",
                        "<p>เว็บพนันออนไลน์ คาสิโนสด บาคาร่า ฝากถอนไม่มีขั้นต่ำ รับโบนัสฟรีทันที</p><a href='/1'>สมัครสมาชิก</a> <a href='/2'>เข้าสู่ระบบ</a> <a href='/3'>ทดลองเล่นสล็อต</a>"));
        ALL.put(
                "betting house in Vietnamese",
                page(
                        "vi",
                        "Nhà cái uy tín – Cá cược bóng đá, casino trực tuyến",
                        "Nhà cái hàng đầu châu Á",
                        "<p>Đăng ký nhận khuyến mãi 150%. Cá cược thể thao, nổ hũ, bắn cá, xóc đĩa và game bài đổi thưởng.</p><a href='/dang-ky'>Đăng ký</a> <a href='/nap'>Nạp tiền</a>"));
        ALL.put(
                "gambling in Chinese",
                page(
                        "zh-CN",
                        "澳门威尼斯人娱乐城官网-真人百家乐-体育投注",
                        "真人娱乐平台",
                        "<p>提供百家乐、棋牌游戏、体育博彩、老虎机和彩票投注，注册即送彩金。</p><a href='/1'>立即注册</a> <a href='/2'>下载APP</a>"));
        ALL.put(
                "casino in Portuguese",
                page(
                        "pt-BR",
                        "Cassino Online com Rodadas Grátis e Bônus de Boas-Vindas",
                        "Jogue no melhor cassino",
                        "<p>Aposte em futebol e jogue o jogo do tigrinho. Saque por Pix em minutos.</p><h2>Caça-níqueis</h2><p>Cadastre-se e ganhe 200 rodadas grátis.</p><a href='/1'>Apostar agora</a>"));
        ALL.put(
                "doorway with the old title",
                page(
                        "en",
                        "{T}",
                        "{T}",
                        "<p>SLOT88 adalah situs judi slot online gacor terpercaya dengan RTP tertinggi hari ini.</p><p>Daftar akun, deposit QRIS 5000 dan raih maxwin bersama kami.</p><a href='https://slot88.example/daftar'>DAFTAR SLOT88</a> <a href='https://slot88.example/rtp'>RTP LIVE</a>"));
        ALL.put(
                "old name, reviews of casinos",
                page(
                        "en-GB",
                        "{S}: Casinos Not on GamStop, Our Picks for 2026",
                        "Best casinos not on GamStop in the UK",
                        "<p>Players who look for non GamStop casinos want bigger bonuses and fewer limits. We have tested forty sites.</p><h2>1. Golden Reef: 400% up to £2,000</h2><p>Over 3,000 slots, live dealers and payouts by crypto within the hour.</p><a href='/go/1'>Play here</a><h2>2. Lucky Otter: 100 free spins</h2><p>No wagering on your first deposit.</p><a href='/go/2'>Play here</a><h2>Are they safe?</h2><p>Offshore casinos hold a licence from Curacao.</p>"));
        ALL.put(
                "casino in Swedish",
                page(
                        "sv",
                        "Casino utan svensk licens – bästa nya casinon 2026",
                        "Casino utan svensk licens",
                        "<p>Här listar vi casinon utan Spelpaus med snabba uttag, freespins och bonus på insättningen.</p><a href='/1'>Spela nu</a> <a href='/2'>Hämta bonus</a>"));
        ALL.put(
                "betting in Korean",
                page(
                        "ko",
                        "토토사이트 추천 먹튀검증 카지노사이트 순위",
                        "안전한 토토사이트",
                        "<p>검증된 메이저 사이트와 온라인 카지노, 바카라, 슬롯, 스포츠 베팅을 추천합니다. 가입 쿠폰 지급.</p><a href='/1'>가입하기</a>"));
        ALL.put(
                "contacts in German",
                page(
                        "de",
                        "Sexkontakte und Hobbyhuren in deiner Nähe",
                        "Heiße Frauen suchen private Sextreffen",
                        "<p>Kostenlos anmelden und noch heute Sex haben. Erotische Kontaktanzeigen mit Bild, Camsex live.</p><a href='/1'>Jetzt anmelden</a> <a href='/2'>Nackt vor der Cam</a>"));
        ALL.put(
                "films for adults",
                page(
                        "en",
                        "HD Porno Clips: amateur, milf, teen 18+",
                        "Trending XXX clips tonight",
                        "<ul><li><a href='/v/1'>Horny neighbour gets naked</a> 12:31</li><li><a href='/v/2'>Homemade sex tape</a> 08:04</li><li><a href='/v/3'>Hardcore compilation</a> 22:10</li></ul><p>All models were over 18. Tags: porno, sex video, nude, blowjob.</p>"));
        ALL.put(
                "jabs and pills",
                page(
                        "en",
                        "Buy Ozempic, Mounjaro and Phentermine Online – No Rx Needed",
                        "Weight loss jabs delivered overnight",
                        "<p>Order semaglutide and phentermine without a doctor. Discreet parcels, pay with Bitcoin and save 20%.</p><a href='/cart?add=1'>Add to cart</a><h2>Also in our pharmacy</h2><p>Xanax 2mg, Adderall, Oxycodone, Viagra, Modafinil: cheapest prices guaranteed.</p><a href='/cart?add=2'>Buy Xanax online</a>"));
        ALL.put(
                "pills in German",
                page(
                        "de",
                        "Potenzmittel rezeptfrei kaufen – Viagra, Cialis, Kamagra",
                        "Online Apotheke ohne Rezept",
                        "<p>Viagra Generika günstig bestellen. Diskreter Versand, Zahlung per Rechnung.</p><a href='/1'>Viagra kaufen</a> <a href='/2'>Cialis bestellen</a> <a href='/3'>Kamagra kaufen</a>"));
    }

    private FreshSpam() {}

    private static FreshTurn page(String language, String title, String heading, String body) {
        return FreshTurn.html("<!DOCTYPE html><html lang=\"" + language
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + title
                + "</title></head><body><header><a href=\"/\">{H}</a></header><article><h1>" + heading + "</h1>" + body
                + "</article><footer>© 2026</footer></body></html>");
    }
}
