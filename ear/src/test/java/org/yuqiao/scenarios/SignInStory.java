package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and who does not (D-4). */
@Scenario
class SignInStory {

  @ParameterizedTest
  @CsvSource({
    "clerk,     clerk",
    "reviewer,  reviewer",
    "approver,  approver",
    "approver2, approver",
    "treasurer, treasurer",
    "releaser,  releaser",
    "archivist, archivist",
    "auditor,   auditor",
    "admin,     admin",
    "bank.ctm,  bank",
    "bank.gele, bank",
  })
  void each_demonstration_client_gets_a_token_for_its_role(String client, String role) {
    var answer = ApiClient.askForToken(client, "demo-" + client);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.json().get("token_type").textValue()).isEqualTo("Bearer");
    assertThat(answer.json().get("scope").textValue()).isEqualTo(role);
    assertThat(answer.json().get("expires_in").intValue()).isPositive();
  }

  @Test
  void a_wrong_secret_gets_no_token() {
    var answer = ApiClient.askForToken("archivist", "demo-clerk");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().get("error").textValue()).isEqualTo("invalid_client");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
  }

  @Test
  void another_grant_is_not_supported() throws Exception {
    var answer =
        post(browser(), "oauth2/token", "grant_type=password&username=clerk&password=demo-clerk");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("unsupported_grant_type");
  }

  @Test
  void five_wrong_passwords_in_a_row_lock_a_name_even_one_that_nobody_has() {
    for (int i = 0; i < 4; i++) {
      assertThat(refusal("nobody.here")).doesNotContain("15 minutes");
    }
    assertThat(refusal("nobody.here")).contains("15 minutes");
    assertThat(refusal("nobody.here")).contains("15 minutes");
  }

  @Test
  void the_api_without_a_token_answers_a_problem_and_opens_no_session() {
    var answer = ApiClient.anonymous().get("api/v1/cases");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.header("Set-Cookie")).isNull();
    assertThat(answer.json().get("code").textValue()).isEqualTo("unauthorized");
    assertThat(answer.json().get("clause").textValue()).isEqualTo("D-4");
  }

  @Test
  void the_api_refuses_a_token_that_nobody_was_given() {
    var answer = ApiClient.withToken("made-up").get("api/v1/cases");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void the_api_does_not_take_the_session_of_the_pages() throws Exception {
    var browser = browser();
    assertThat(signIn(browser, "clerk", "demo-clerk", "/")).isEqualTo("/");
    assertThat(get(browser, "api/v1/cases").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "approver2", "auditor", "admin", "bank.ctm"})
  void a_user_signs_in_by_form_and_goes_on_to_the_page_asked_for(String username) throws Exception {
    var target = signIn(browser(), username, "demo-" + username, "/work.xhtml?view=mine");
    assertThat(target).isEqualTo("/work.xhtml?view=mine");
  }

  @Test
  void a_wrong_password_goes_back_to_the_form() throws Exception {
    assertThat(signIn(browser(), "releaser", "demo-clerk", "/cases.xhtml"))
        .isEqualTo("/login.xhtml?error=refused&next=%2Fcases.xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere"})
  void a_sign_in_never_leads_to_another_site(String next) throws Exception {
    assertThat(signIn(browser(), "clerk", "demo-clerk", next)).isEqualTo("/");
  }

  @Test
  void a_session_id_from_before_the_sign_in_is_worth_nothing_after_it() throws Exception {
    var cookies = new CookieManager();
    var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    signIn(browser, "clerk", "demo-clerk", "/");
    var before = cookies.getCookieStore().getCookies().toString();
    signIn(browser, "clerk", "demo-clerk", "/");
    assertThat(cookies.getCookieStore().getCookies().toString()).isNotEqualTo(before);
  }

  @Test
  void signing_out_ends_the_session() throws Exception {
    var browser = browser();
    signIn(browser, "clerk", "demo-clerk", "/");
    post(browser, "logout", "");
    assertThat(get(browser, "work.xhtml").headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).contains("/login.xhtml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "work.xhtml", "cases.xhtml", "no-such-page"})
  void whoever_is_not_signed_in_is_asked_to_sign_in(String path) throws Exception {
    var answer = get(browser(), path);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login.xhtml");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"health/live", "health/ready"})
  void health_is_told_to_anybody(String path) throws Exception {
    var answer = get(browser(), path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void a_body_of_more_than_20_MB_is_turned_away_in_words() {
    byte[] body = new byte[20 * 1024 * 1024 + 1];
    var answer = ApiClient.of("clerk").upload("api/v1/imports/cases", "text/csv", body);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("code").textValue()).isEqualTo("body-too-large");
  }

  @Test
  void a_stranger_s_long_form_is_turned_away_unread() throws Exception {
    var answer = post(browser(), "login", "username=" + "a".repeat(20_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).doesNotContain("at org.", "at io.");
  }

  @Test
  void passwords_and_tokens_are_kept_as_hashes_only() throws Exception {
    String token = ApiClient.of("clerk").token();
    assertThat(Server.rows("select password_hash from app_user"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat((String) row.get("password_hash")).startsWith("pbkdf2-"));
    assertThat(Server.rows("select * from access_token where token_hash = ?", token)).isEmpty();
  }

  private static String refusal(String client) {
    return ApiClient.askForToken(client, "wrong").json().get("error_description").textValue();
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private static String signIn(HttpClient browser, String username, String password, String next)
      throws IOException, InterruptedException {
    String form = "username=" + username + "&password=" + password + "&next=" + encoded(next);
    var answer = post(browser, "login", form);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(HttpClient browser, String path)
      throws IOException, InterruptedException {
    URI address = Server.at(path);
    return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(HttpClient browser, String path, String form)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(Server.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return browser.send(request.build(), BodyHandlers.ofString());
  }
}
