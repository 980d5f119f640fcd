package org.yuqiao.demo.model;

import java.util.List;
import java.util.Random;
import org.yuqiao.kernel.Money;
import org.yuqiao.party.model.Borrower;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.party.model.CreditCode;
import org.yuqiao.party.model.District;

/** Invented firms: the same ones at every first start. Names, codes and figures are nobody's. */
public final class DemoFirms {

  private static final List<String> FIRST =
      List.of("渝", "嘉", "巴", "江", "岳", "恒", "启", "瑞", "宏", "铭", "澄", "云", "昱", "龑", "喆");
  private static final List<String> SECOND =
      List.of("川", "禾", "岭", "宸", "铸", "犇", "铄", "磐", "冶", "德", "屹", "淼", "垚", "腾", "安");
  private static final List<Trade> TRADES =
      List.of(
          new Trade("工业", "精密机械"),
          new Trade("工业", "汽车零部件"),
          new Trade("工业", "新材料"),
          new Trade("工业", "电子"),
          new Trade("工业", "摩托车配件"),
          new Trade("批发业", "商贸"),
          new Trade("交通运输业", "物流"),
          new Trade("建筑业", "建设"),
          new Trade("软件和信息技术服务业", "软件"));
  private static final Trade FARM = new Trade("农、林、牧、渔业", "农业发展");
  private static final String ORGANISATION = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Twenty quantiles of a log-normal amount in ten thousands of yuan, its median 320. */
  private static final List<Integer> LOG_NORMAL =
      List.of(
          45, 76, 101, 125, 150, 176, 205, 234, 266, 301, 339, 387, 442, 502, 582, 685, 810, 1011,
          1350, 2272);

  private record Trade(String sector, String word) {}

  private final Random random;

  public DemoFirms(long seed) {
    random = new Random(seed);
  }

  /** The next firm of a kind. */
  public Borrower next(BorrowerKind kind) {
    var district = District.all().get(random.nextInt(26));
    var trade = kind == BorrowerKind.FARM ? FARM : any(TRADES);
    int scale = scale(kind);
    return new Borrower(
        name(kind, district, trade),
        creditCode(kind),
        kind,
        trade.sector(),
        scale * (3 + random.nextInt(5)),
        Money.ofYuan(scale * (90_000L + 1000L * random.nextInt(80))),
        Money.ofYuan(scale * (70_000L + 1000L * random.nextInt(90))),
        kind == BorrowerKind.SME && random.nextInt(4) == 0,
        kind == BorrowerKind.DOUBLE_HUNDRED,
        district);
  }

  /**
   * The next amount to be bridged in whole ten thousands: log-normal, most cases small, a few
   * large.
   */
  public Money amount(BorrowerKind kind, boolean large) {
    if (large) {
      return Money.ofYuan(10_000L * (3_200 + random.nextInt(3_000)));
    }
    if (kind == BorrowerKind.SELF_EMPLOYED) {
      return Money.ofYuan(10_000L * (28 + random.nextInt(60)));
    }
    return Money.ofYuan(10_000L * (any(LOG_NORMAL) + random.nextInt(20)));
  }

  /** A number of so many digits, such as an account's. */
  public String digits(int count) {
    var digits = new StringBuilder("6");
    while (digits.length() < count) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  DemoBank anyOtherBank() {
    var banks = DemoBank.all();
    return banks.get(2 + random.nextInt(banks.size() - 2));
  }

  private static int scale(BorrowerKind kind) {
    return switch (kind) {
      case SELF_EMPLOYED -> 2;
      case FARM -> 15;
      case DOUBLE_HUNDRED -> 4_500;
      default -> 25;
    };
  }

  private String name(BorrowerKind kind, String district, Trade trade) {
    var word = any(FIRST) + any(SECOND);
    return switch (kind) {
      case SELF_EMPLOYED -> district + word + trade.word() + "经营部";
      case DOUBLE_HUNDRED -> "重庆" + word + trade.word() + "集团股份有限公司";
      default -> "重庆" + word + trade.word() + "有限公司";
    };
  }

  private String creditCode(BorrowerKind kind) {
    var code =
        new StringBuilder(
            switch (kind) {
              case SELF_EMPLOYED -> "92";
              case FARM -> "93";
              default -> "91";
            });
    code.append("5001").append(10 + random.nextInt(40)).append("MA");
    while (code.length() < 17) {
      code.append(ORGANISATION.charAt(random.nextInt(ORGANISATION.length())));
    }
    return code.append(CreditCode.checkCharacter(code.toString())).toString();
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
