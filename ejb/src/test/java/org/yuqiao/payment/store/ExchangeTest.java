package org.yuqiao.payment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuqiao.payment.store.Exchange.Outgoing;

/** The directories shared with a bank: whole files, each once, nothing outside of them. */
class ExchangeTest {

  @TempDir Path data;
  private final Exchange exchange = new Exchange();

  @Test
  void a_message_appears_whole_and_alone() throws IOException {
    exchange.put(data, message("甲"));
    assertThat(data.resolve("bank/ZH01/out")).isDirectoryContaining("glob:**ZF2026-000001.xml");
    try (var files = Files.list(data.resolve("bank/ZH01/out"))) {
      assertThat(files).hasSize(1);
    }
    assertThat(data.resolve("bank/ZH01/out/ZF2026-000001.xml")).hasContent("甲");
  }

  @Test
  void a_message_that_lies_there_is_put_out_once() throws IOException {
    exchange.put(data, message("甲"));
    var file = data.resolve("bank/ZH01/out/ZF2026-000001.xml");
    var before = Files.getLastModifiedTime(file);
    exchange.put(data, message("甲"));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
  }

  @Test
  void a_message_that_the_bank_took_is_not_put_out_again() throws IOException {
    exchange.put(data, message("甲"));
    Files.delete(data.resolve("bank/ZH01/out/ZF2026-000001.xml"));
    exchange.put(data, message("甲"));
    assertThat(data.resolve("bank/ZH01/out/ZF2026-000001.xml")).doesNotExist();
  }

  @Test
  void what_a_killed_server_left_half_written_is_written_anew() throws IOException {
    var out = Files.createDirectories(data.resolve("bank/ZH01/out"));
    Files.writeString(out.resolve(".ZF2026-000001.xml.tmp"), "half");
    exchange.put(data, message("whole"));
    assertThat(out.resolve("ZF2026-000001.xml")).hasContent("whole");
    assertThat(out.resolve(".ZF2026-000001.xml.tmp")).doesNotExist();
  }

  @Test
  void what_lay_ready_with_its_copy_when_the_server_was_killed_is_put_out() throws IOException {
    var out = Files.createDirectories(data.resolve("bank/ZH01/out"));
    var kept = Files.createDirectories(data.resolve("bank/ZH01/kept"));
    Files.writeString(out.resolve(".ZF2026-000001.xml.tmp"), "甲");
    Files.writeString(kept.resolve("ZF2026-000001.xml"), "甲");
    exchange.put(data, message("甲"));
    assertThat(out.resolve("ZF2026-000001.xml")).hasContent("甲");
    assertThat(out.resolve(".ZF2026-000001.xml.tmp")).doesNotExist();
  }

  @Test
  void the_copy_is_kept_before_the_bank_can_take_the_message() throws IOException {
    Files.createDirectories(data.resolve("bank/ZH01"));
    Files.writeString(data.resolve("bank/ZH01/kept"), "no directory");
    assertThatThrownBy(() -> exchange.put(data, message("甲"))).isInstanceOf(IOException.class);
    assertThat(data.resolve("bank/ZH01/out/ZF2026-000001.xml")).doesNotExist();
  }

  @Test
  void another_text_under_the_same_name_is_a_fault() throws IOException {
    exchange.put(data, message("甲"));
    assertThatThrownBy(() -> exchange.put(data, message("乙")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another text");
    assertThat(data.resolve("bank/ZH01/out/ZF2026-000001.xml")).hasContent("甲");
  }

  @Test
  void no_name_leads_out_of_the_directory() {
    assertThatThrownBy(() -> exchange.put(data, new Outgoing("../x", "ZH01", "甲")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> exchange.put(data, new Outgoing("x", "../ZH01", "甲")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void answers_are_found_and_laid_aside_with_what_was_wrong() throws IOException {
    assertThat(exchange.waiting(data)).isEmpty();
    exchange.put(data, message("甲"));
    var in = data.resolve("bank/ZH01/in");
    Files.writeString(in.resolve("a.xml"), "1");
    Files.writeString(in.resolve("b.xml"), "2");
    Files.writeString(in.resolve("c.xml.tmp"), "unfinished");
    var waiting = exchange.waiting(data);
    assertThat(waiting).extracting(Exchange.Waiting::name).containsExactly("a.xml", "b.xml");
    assertThat(exchange.content(waiting.get(0), 10)).asString().isEqualTo("1");
    exchange.layAside(waiting.get(0), null);
    exchange.layAside(waiting.get(1), "坏");
    Files.writeString(in.resolve("a.xml"), "3");
    exchange.layAside(exchange.waiting(data).get(0), null);
    assertThat(data.resolve("bank/ZH01/done/a.xml")).hasContent("1");
    assertThat(data.resolve("bank/ZH01/done/2-a.xml")).hasContent("3");
    assertThat(data.resolve("bank/ZH01/failed/b.xml")).hasContent("2");
    assertThat(data.resolve("bank/ZH01/failed/b.xml.txt")).hasContent("坏");
    assertThat(exchange.waiting(data)).isEmpty();
  }

  private static Outgoing message(String text) {
    return new Outgoing("ZF2026-000001", "ZH01", text);
  }
}
