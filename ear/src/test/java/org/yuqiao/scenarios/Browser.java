package org.yuqiao.scenarios;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person at one screen: Debian's Chromium, headless, with cookies of its own. */
public final class Browser implements AutoCloseable {

  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  private Browser(Dimension screen) {
    Chromium.install(CHROMIUM, DRIVER);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=zh-CN",
        "--window-size=" + screen.width + "," + screen.height);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    driver = new ChromeDriver(service, options);
  }

  /** At a desk: 1366×768. */
  public static Browser desk() {
    return new Browser(new Dimension(1366, 768));
  }

  /** In the hand: 390×844. */
  public static Browser phone() {
    return new Browser(new Dimension(390, 844));
  }

  /** Signs a demonstration user in and waits for the first page. */
  public Browser signIn(String username) {
    open("login.xhtml");
    fillIn("username", username);
    fillIn("password", "demo-" + username);
    driver.findElement(By.cssSelector("form [type=submit]")).click();
    await(d -> !d.getCurrentUrl().contains("login"));
    return this;
  }

  public Browser open(String path) {
    driver.get(Server.at(path).toString());
    return this;
  }

  private void fillIn(String name, String text) {
    var field = driver.findElement(By.name(name));
    field.clear();
    field.sendKeys(text);
  }

  /** Waits until the condition gives something, and gives it; a page drawn anew is asked again. */
  public <T> T await(Function<? super WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  /** The element, once it is there and shown. */
  public WebElement find(By by) {
    return await(
        d -> d.findElements(by).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
  }

  /** What the page says. */
  public String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  /** The driver itself, for what this class does not say. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Keeps a picture of the page under target/screens. */
  public Browser picture(String name) {
    Path file = Path.of("target", "screens", name + ".png");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
