package org.schooloversight.examples.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page that is open in a window, with what it asked for and complained of. */
final class Screen implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Screen(Browser browser, boolean scripts) {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    static Screen open(Browser browser, Path file, boolean scripts) {
        Screen screen = new Screen(browser, scripts);
        screen.page.navigate(file.toUri().toString());
        return screen;
    }

    Page page() {
        return page;
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
