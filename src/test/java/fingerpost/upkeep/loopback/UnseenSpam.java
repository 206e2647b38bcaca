package fingerpost.upkeep.loopback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What hijackers sell from names and pages that were good. */
@NullMarked
final class UnseenSpam {

    static final Map<String, UnseenTurn> ALL = all();

    private UnseenSpam() {}

    private static Map<String, UnseenTurn> all() {
        var all = new LinkedHashMap<String, UnseenTurn>();
        gambling(all);
        selling(all);
        hidden(all);
        return all;
    }

    private static void gambling(Map<String, UnseenTurn> all) {
        all.put(
                "slots in Indonesian",
                UnseenTurn.html(
                        "<!doctype html><html amp lang=\"id\"><head><meta charset=\"utf-8\"><title>[[RAJAWALI88|NAGA777|MACAN138|DEWAHOKI]] : Situs Slot Gacor Hari Ini Gampang Maxwin {N}</title><meta name=\"description\" content=\"Link slot gacor terpercaya dengan RTP live tertinggi, deposit pulsa tanpa potongan dan bonus new member 100%.\"><link rel=\"canonical\" href=\"http://{H}/\"><link rel=\"amphtml\" href=\"https://amp-{X}.pages.example/\"></head><body><h1>Situs Slot Gacor Online Terpercaya</h1><div><a href=\"#\">DAFTAR</a> <a href=\"#\">LOGIN</a></div><p>[[Slot88|Pragmatic]] hadir dengan permainan mudah menang, scatter hitam, dan jackpot maxwin setiap hari. Minimal depo 10rb via QRIS, DANA dan OVO.</p><h2>Bocoran RTP Slot</h2><p>Gates of Olympus {N}%. Starlight Princess. Mahjong Ways 2.</p></body></html>"));
        all.put(
                "togel table",
                UnseenTurn.html(
                        "<html lang=\"id-ID\"><head><title>Togel Online | Bandar Toto Macau 4D Resmi | {D}</title></head><body><center><h2>BANDAR TOGEL HADIAH TERBESAR</h2><table border=1><tr><th>Pasaran</th><th>Hasil</th></tr><tr><td>Hongkong</td><td>{N}</td></tr><tr><td>Sydney</td><td>[[4410|7729]]</td></tr></table><p>Pasang angka 4D diskon 66%, [[toto|judi bola]] dan live kasino dalam satu akun.</p><marquee>Promo cashback mingguan</marquee></center></body></html>"));
        all.put(
                "turkish betting",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"tr\"><head><title>[[Betkaplan|Casinogold|Bahisyolu]] Giriş {N} - Güncel Giriş Adresi</title></head><body><h1>Güncel Giriş Adresi ve Deneme Bonusu</h1><p>Deneme bonusu veren siteler arasında [[ilk sırada|en güvenilir]] yer alan bahis sitemizde canlı casino, slot oyunları ve yüksek oranlar sizi bekliyor.</p><h2>Hoşgeldin Bonusu %100</h2><p>Çevrimsiz bonus, hızlı para çekme, kaçak iddaa ve rulet masaları.</p><a href=\"#\">Üye Ol</a></body></html>"));
        all.put(
                "chinese betting",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>[[金沙|凯发|乐鱼|开云]]体育(中国)官方网站-App下载{N}</title><meta name=\"keywords\" content=\"体育投注,真人娱乐,电子游戏,百家乐\"></head><body><h1>[[官方入口|最新登录网址]]</h1><p>提供真人百家乐、老虎机、彩票投注与体育赛事直播，注册即送彩金888元。</p><ul><li>首页</li><li>真人视讯</li><li>棋牌游戏</li></ul><p>备案号 {N}</p></body></html>"));
        all.put(
                "casino affiliate",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Best Non GamStop Casinos UK [[March|May|June]] 2024 – {D}</title></head><body><header><a href=\"/\">{D}</a></header><h1>Top [[10|15|21]] Casinos Not on GamStop</h1><table><tr><td>[[Velvet|Lucky|Royal]] Spins</td><td>500% up to £4,500 + 350 free spins</td><td><a rel=\"sponsored\" href=\"/go/1\">Play now</a></td></tr><tr><td>Magic Reels</td><td>£25 no deposit bonus</td><td><a href=\"/go/2\">Visit casino</a></td></tr></table><h2>How we rate slot sites</h2><p>Our experts test wagering requirements, payout speed and live dealer tables at each offshore bookmaker.</p><p>18+ T&Cs apply.</p></body></html>"));
        all.put(
                "betting guest posts",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>{S} – Online Casino News</title><meta name=\"generator\" content=\"WordPress 6.4\"></head><body class=\"blog\"><h1>{S}</h1><article><h2>[[5 Roulette Strategies That Actually Work|Why Aviator Is the Hottest Crash Game]]</h2><p>If you love the thrill of betting, these tips boost your bankroll at real money tables.</p></article><article><h2>Plinko, Mines and Chicken Road: Where to Play</h2><p>Claim a welcome package and spin the reels for a jackpot.</p></article><article><h2>Baccarat Bonus Codes {N}</h2><p>Copy the code at the cashier.</p></article></body></html>"));
        all.put(
                "thai baccarat",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"th\"><head><meta charset=\"utf-8\"><title>สล็อตเว็บตรง ไม่ผ่านเอเย่นต์ {N} แตกง่าย</title></head><body><h1>สล็อตเว็บตรง [[อันดับ 1|แตกหนัก]]</h1><p>บาคาร่าออนไลน์ คาสิโนสด หวย และเกมยิงปลา ฝากถอนออโต้ไม่มีขั้นต่ำ รับเครดิตฟรี [[50|100]] บาท</p><a href=\"#\">สมัครสมาชิก</a></body></html>"));
        all.put(
                "vietnamese bookmaker",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>[[KU88|W79|F8BET]] - Nhà Cái Uy Tín | Link Đăng Nhập {N}</title></head><body><h1>Nhà cái cá cược trực tuyến hàng đầu châu Á</h1><p>Tải app nhận [[58K|188K]] miễn phí, nổ hũ đổi thưởng, bắn cá, xóc đĩa và cá độ bóng đá tỷ lệ cao.</p></body></html>"));
    }

    private static void selling(Map<String, UnseenTurn> all) {
        all.put(
                "pills",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Canadian Pharmacy: Buy [[Viagra|Cialis|Levitra]] Online Without Prescription</title></head><body><div id=\"cart\">Your cart: $0.00 (0 items)</div><h1>Bestsellers</h1><div>Viagra 100mg - from $0.[[45|69]] per pill <button>Buy now</button></div><div>Cialis 20mg - $1.[[12|31]] <button>Buy now</button></div><div>Tramadol, Xanax, Soma - no RX needed</div><p>Free bonus pills with every order. Worldwide discreet shipping. Visa, bitcoin. Order {N} shipped today.</p></body></html>"));
        all.put(
                "adult",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta name=\"rating\" content=\"adult\"><title>Free [[MILF|Amateur|Teen 18+]] Porn Videos & XXX Movies - {D}</title></head><body><h1>Hot XXX tube</h1><ul><li>Horny stepmom fucked hard {N} views</li><li>Busty blonde sex cam show 12:04</li><li>Naked college girls 8:31</li></ul><p>All models were 18 or older. Watch free HD porn.</p></body></html>"));
        all.put(
                "escorts",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>[[Dubai|Delhi|London|Istanbul]] Escorts | Call Girls 24/7 | {D}</title></head><body><h1>VIP Independent Escorts</h1><p>Sexy call girls at your hotel in 30 minutes. Book [[Anya|Riya|Sofia]], 22, for erotic massage and GFE.</p><p>WhatsApp +00 {N}. Cash on delivery.</p></body></html>"));
        all.put(
                "loans",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Payday Loans Online Same Day | Bad Credit OK</title></head><body><h1>Get up to $[[5,000|35,000]] by tomorrow!</h1><form><input placeholder=\"How much?\"><input placeholder=\"SSN\"><button>GET CASH NOW</button></form><p>Guaranteed approval, no credit check, instant funding from direct lenders. Apply in two minutes.</p><p>APR 391%. Ref {N}</p></body></html>"));
        all.put(
                "essays",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Write My Essay For Me – Cheap Essay Writing Service</title></head><body><h1>Order a plagiarism-free paper</h1><p>From $[[9|11]].99 per page. Our PhD writers finish your assignment, dissertation or coursework in 3 hours.</p><table><tr><td>Pages</td><td><input></td></tr><tr><td>Deadline</td><td>6h</td></tr></table><button>Order now</button><p>{N} happy students. 100% confidential.</p></body></html>"));
        all.put(
                "replicas",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>[[Replica Rolex|Louis Vuitton Outlet|Cheap Jordans]] Online Store -80% OFF</title></head><body><div>Currency: USD EUR GBP</div><h1>New arrivals</h1><ul><li>1:1 Swiss [[Submariner|Daytona]] watch $3999 $[[129|189]]</li><li>Designer handbag AAA+ quality $89</li><li>Wholesale sneakers, free shipping</li></ul><footer>Copyright 2024 {D} {N}. Powered by Zen Cart</footer></body></html>"));
        all.put(
                "crypto",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>[[Immediate Edge|Quantum Bitprofit|BitMatrix]] {N} ™ | Official Trading App</title></head><body><h1>Earn $[[1,300|950]] a day with automated bitcoin trading</h1><form><input placeholder=\"First name\"><input placeholder=\"Phone\"><button>OPEN FREE ACCOUNT</button></form><p>Our AI robot wins 99.4% of trades. Minimum deposit $250. As seen on TV. Only 17 places left!</p></body></html>"));
        all.put(
                "japanese shop",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>【[[新品未使用|送料無料|激安]]】ブランド 腕時計 メンズ {N} 通販</title></head><body><h1>人気ブランド [[財布|バッグ|スニーカー]] 格安販売</h1><p>商品番号 {N}。ルイヴィトン、グッチ、シャネルのスーパーコピーが最大80%OFF。カートに入れる。</p><p>¥[[9,800|15,600]] 税込</p></body></html>"));
        all.put(
                "cannabis and vapes",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Buy Weed Online | THC Vape Carts | Magic Mushrooms Shop {N}</title></head><body><h1>Mail order marijuana, stealth shipping</h1><ul><li>[[OG Kush|Gelato|Blue Dream]] 28g $180 Add to cart</li><li>DMT vape pen $120 Add to cart</li><li>Ketamine powder</li></ul><p>Pay with bitcoin for 15% off.</p></body></html>"));
    }

    private static void hidden(Map<String, UnseenTurn> all) {
        all.put(
                "doorway in the old design",
                (ground, site, path, content) -> UnseenTurn.within(
                                "[[Buy Ivermectin Online|Viagra Generika Kaufen|Ozempic Without Prescription]] – {S}",
                                "en",
                                "Order cheap [[pills|tablets]] with overnight delivery and no prescription.|Save 70% on generic Viagra, Cialis and Propecia at our online pharmacy.|#Customers also buy|Xenical, Priligy, Kamagra jelly.|Discount code {N}.")
                        .of(ground, site, path, content));
        all.put(
                "casino in the old design",
                (ground, site, path, content) -> UnseenTurn.within(
                                "[[Mostbet|1Win|Pin-Up]] Casino Review {N}: Bonus and Login",
                                "en",
                                "Register at the casino and get a 500% first deposit bonus plus 250 free spins.|#Slots|Thousands of slot machines with a high return to player.|#Sports betting|Place live bets on football, cricket and esports.|#How to withdraw winnings|Cards, wallets and crypto within an hour.")
                        .of(ground, site, path, content));
        all.put(
                "script sends on",
                UnseenTurn.html(
                        "<!DOCTYPE html><html><head><title>[[Lucky|Golden|Mega]] Spins Casino - loading</title><script>window.location.replace('https://go{N}.example/casino?sub={X}');</script></head><body><p>If you are not sent to the casino in a moment, <a href=\"https://go{N}.example/\">claim your free spins here</a>.</p></body></html>"));
        all.put(
                "gambling in Polish",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"pl\"><head><title>Kasyno Online Bez Depozytu {N} – Darmowe Spiny</title></head><body><h1>Najlepsze kasyna internetowe</h1><p>Odbierz [[50|100]] darmowych spinów za rejestrację. Automaty, ruletka, blackjack i zakłady bukmacherskie na prawdziwe pieniądze.</p></body></html>"));
        all.put(
                "russian casino",
                UnseenTurn.html(
                        "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>Казино [[Вулкан|Фортуна|Азино]] {N} – официальный сайт, зеркало</title></head><body><h1>Играть в игровые автоматы на деньги</h1><p>Бонус за регистрацию, [[фриспины|кэшбэк]] каждую неделю, быстрый вывод выигрыша. Рабочее зеркало на сегодня.</p></body></html>"));
    }
}
