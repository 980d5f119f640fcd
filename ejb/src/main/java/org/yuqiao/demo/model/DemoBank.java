package org.yuqiao.demo.model;

import java.util.List;

/** An invented partner bank. */
public record DemoBank(String code, String name) {

  /** The two banks whose officers can sign in. */
  public static final DemoBank CTM = new DemoBank("ctm", "朝天门银行");

  public static final DemoBank GELE = new DemoBank("gele", "歌乐银行");

  private static final List<DemoBank> ALL =
      List.of(
          CTM,
          GELE,
          new DemoBank("jialing", "嘉陵银行"),
          new DemoBank("changjiang", "长江银行重庆分行"),
          new DemoBank("wujiang", "乌江商业银行"),
          new DemoBank("wuling", "武陵银行"),
          new DemoBank("jinyun", "缙云银行重庆分行"),
          new DemoBank("huayan", "华岩银行重庆分行"),
          new DemoBank("hongyan", "红岩农村商业银行"),
          new DemoBank("bayu", "巴渝农村商业银行"),
          new DemoBank("dazu", "大足石刻银行"),
          new DemoBank("diaoyu", "钓鱼城银行"),
          new DemoBank("jinfo", "金佛山村镇银行"),
          new DemoBank("xiannv", "仙女山银行"),
          new DemoBank("ciqikou", "磁器口银行重庆分行"),
          new DemoBank("liangjiang", "两江银行"),
          new DemoBank("shancheng", "山城银行"),
          new DemoBank("nanshan", "南山银行重庆分行"),
          new DemoBank("hongya", "洪崖银行"),
          new DemoBank("baidi", "白帝城银行"),
          new DemoBank("huangge", "黄葛银行"),
          new DemoBank("pipa", "枇杷山银行重庆分行"),
          new DemoBank("longji", "龙脊山村镇银行"),
          new DemoBank("wuxia", "巫峡银行"),
          new DemoBank("laitan", "涞滩银行"),
          new DemoBank("simian", "四面山银行重庆分行"),
          new DemoBank("furong", "芙蓉江村镇银行"),
          new DemoBank("daning", "大宁河银行"));

  public static List<DemoBank> all() {
    return ALL;
  }
}
