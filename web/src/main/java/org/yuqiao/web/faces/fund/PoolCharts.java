package org.yuqiao.web.faces.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuqiao.fund.boundary.ForecastView;
import org.yuqiao.fund.boundary.PoolDay;
import org.yuqiao.kernel.Money;
import org.yuqiao.web.faces.Fmt;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.AbstractCartesianScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/**
 * The pool drawn: the balance of the days gone by and its two lines to come, in ten thousands of
 * yuan, exact; and how much of the money was out. The tables beside say the same in figures.
 */
public final class PoolCharts {

  private static final int FEN_OF_WAN_PLACES = 6;
  private static final int PER_CENT_PLACES = 1;
  private static final int LEGEND_WIDTH = 24;
  private static final String INK = "#1f4272";
  private static final String AMBER = "#8a5300";
  private static final String GREEN = "#1d6b40";
  private static final List<Integer> DASHED = List.of(6, 4);

  private PoolCharts() {}

  /** Balance and available money: twenty working days gone by, then the two lines to come. */
  public static String balance(List<PoolDay> past, List<ForecastView.Day> ahead) {
    var data = new LineData();
    var labels = new ArrayList<String>();
    past.forEach(day -> labels.add(day.date().toString()));
    ahead.stream().skip(1).forEach(day -> labels.add(day.date().toString()));
    data.setLabels(labels);
    data.addDataset(line("pool.balance", INK, past.stream().map(PoolDay::balance)));
    data.addDataset(line("pool.available", GREEN, past.stream().map(PoolDay::available)));
    if (!ahead.isEmpty()) {
      addAhead(data, past.size() - 1, ahead);
    }
    return chart(data, Fmt.word("unit.wan"), false);
  }

  private static void addAhead(LineData data, int daysBefore, List<ForecastView.Day> ahead) {
    var gap = Stream.<Money>generate(() -> null).limit(daysBefore).toList();
    var byDueDates = ahead.stream().map(ForecastView.Day::balanceByDueDates);
    var expected = ahead.stream().map(ForecastView.Day::expectedBalance);
    data.addDataset(
        dashed(line("pool.byDueDates", AMBER, Stream.concat(gap.stream(), byDueDates))));
    data.addDataset(dashed(line("pool.expectedLine", INK, Stream.concat(gap.stream(), expected))));
  }

  /** How much of all money was out with borrowers, in per cent. */
  public static String utilisation(List<PoolDay> past) {
    var data = new LineData();
    past.forEach(day -> data.addLabel(day.date().toString()));
    var set = styled(new LineDataset(), "pool.utilisation", INK);
    past.forEach(
        day -> set.addData(BigDecimal.valueOf(day.utilisationPerMille(), PER_CENT_PLACES)));
    data.addDataset(set);
    return chart(data, "%", true);
  }

  /** A line through amounts; a day without one leaves a gap. */
  private static LineDataset line(String word, String colour, Stream<Money> amounts) {
    var set = styled(new LineDataset(), word, colour);
    amounts.forEach(
        one -> set.addData(one == null ? null : BigDecimal.valueOf(one.fen(), FEN_OF_WAN_PLACES)));
    return set;
  }

  private static LineDataset dashed(LineDataset set) {
    set.setBorderDash(DASHED);
    return set;
  }

  private static LineDataset styled(LineDataset set, String word, String colour) {
    set.setLabel(Fmt.word(word));
    set.setBorderColor(colour);
    set.setBackgroundColor(colour);
    set.setBorderWidth(2);
    set.setPointRadius(List.of(1));
    return set;
  }

  private static String chart(LineData data, String unit, boolean fromZero) {
    var title = new AbstractCartesianScaleOptions.Title().setDisplay(true).setText(unit);
    var y = new LinearScaleOptions().setBeginAtZero(fromZero);
    y.setTitle(title);
    var options = new LineOptions();
    options.setResponsive(true).setMaintainAspectRatio(false).setAnimation(false);
    var labels = new LegendOptions.Labels().setBoxWidth(LEGEND_WIDTH).setBoxHeight(1);
    options.setPlugins(new Plugins().setLegend(new LegendOptions().setLabels(labels)));
    options.setScales(new Scales().addScale(Scales.ScaleAxis.Y, y));
    return new LineChart(data, options).toJson();
  }
}
