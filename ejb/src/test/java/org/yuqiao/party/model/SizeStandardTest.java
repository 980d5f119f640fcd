package org.yuqiao.party.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuqiao.kernel.Money;

/** 工信部联企业〔2011〕300号 at its edges; revenue and assets in ten thousand yuan. */
class SizeStandardTest {

  @ParameterizedTest(name = "{0}, {1} staff, revenue {2}, assets {3}: {4}")
  @CsvSource({
    "工业, 1000, 40000, 0, LARGE",
    "工业, 999, 40000, 0, MEDIUM",
    "工业, 1000, 39999, 0, MEDIUM",
    "工业, 300, 2000, 0, MEDIUM",
    "工业, 299, 2000, 0, SMALL",
    "工业, 300, 1999, 0, SMALL",
    "工业, 20, 300, 0, SMALL",
    "工业, 19, 300, 0, MICRO",
    "工业, 20, 299, 0, MICRO",
    "农、林、牧、渔业, 9999, 20000, 0, LARGE",
    "农、林、牧、渔业, 9999, 19999, 0, MEDIUM",
    "农、林、牧、渔业, 0, 500, 0, MEDIUM",
    "农、林、牧、渔业, 0, 499, 0, SMALL",
    "农、林、牧、渔业, 0, 49, 0, MICRO",
    "建筑业, 0, 80000, 80000, LARGE",
    "建筑业, 0, 80000, 79999, MEDIUM",
    "建筑业, 0, 6000, 5000, MEDIUM",
    "建筑业, 0, 6000, 4999, SMALL",
    "建筑业, 0, 300, 299, MICRO",
    "批发业, 200, 40000, 0, LARGE",
    "批发业, 20, 5000, 0, MEDIUM",
    "批发业, 5, 1000, 0, SMALL",
    "零售业, 300, 20000, 0, LARGE",
    "交通运输业, 300, 3000, 0, MEDIUM",
    "软件和信息技术服务业, 10, 50, 0, SMALL",
    "软件和信息技术服务业, 300, 10000, 0, LARGE",
    "租赁和商务服务业, 100, 0, 8000, MEDIUM",
    "其他未列明行业, 300, 0, 0, LARGE",
    "其他未列明行业, 9, 0, 0, MICRO"
  })
  void a_firm_has_the_class_that_sector_and_figures_give(
      String sector, int staff, long revenue, long assets, SizeClass expected) {
    var size =
        SizeStandard.official()
            .classify(sector, staff, Money.ofYuan(revenue * 10_000), Money.ofYuan(assets * 10_000));
    assertThat(size).contains(expected);
  }

  @Test
  void sixteen_sectors_are_known_and_no_other() {
    assertThat(SizeStandard.official().sectors()).hasSize(16);
    assertThat(SizeStandard.official().classify("采矿", 1, Money.ZERO, Money.ZERO)).isEmpty();
  }
}
