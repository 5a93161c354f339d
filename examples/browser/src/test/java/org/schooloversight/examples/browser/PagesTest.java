package org.schooloversight.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at every page as wide as a telephone and as a desk. One browser opens them all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final int HEIGHT = 800;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Pressing a key takes a while, and pages have thousands of links; all of them can be reached if all have tab index 0. */
    private static final int MOST_TABS = 30;

    /** The width of A4 paper between its margins, upright and turned sideways, in pixels of 1/96 inch. */
    private static final int UPRIGHT = 688;

    private static final int SIDEWAYS = 1016;
    private static final String WIDEST_UPRIGHT = "() => Math.max(0, ...[...document.querySelectorAll("
            + "'main table, main svg')].filter(each => !each.closest('.so-sheet')).map(each => each.scrollWidth ?? 0))";

    private static final String REACHABLE =
            "() => [...document.querySelectorAll('a[href], [tabindex=\"0\"]')].map(each => each.textContent)";
    private static final String UNREACHABLE = "() => [...document.querySelectorAll('a[href]')]"
            + ".filter(each => each.tabIndex !== 0 || each.getClientRects().length === 0).map(each => each.outerHTML)";
    /**
     * What is drawn of each cell takes a checker a minute on the largest pages. Rows are all drawn alike, so in a page of more cells than
     * this it is looked at in the first rows of each table, and everything else in the whole page.
     */
    private static final List<String> DRAWN = List.of("color-contrast", "target-size");

    private static final int MOST_CELLS = 600;
    private static final String CELLS = "() => document.querySelectorAll('td, #reasons li').length";
    private static final String FIRST_ROWS = "() => document.querySelectorAll("
            + "'tbody tr:nth-child(n+16):not(.so-total), #reasons li:nth-child(n+31)').forEach(each => each.remove())";

    /** Pictures are for people to look at; none can be as high as the largest pages. */
    private static final int HIGHEST = 6_000;

    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Optional<Chromium> chromium = Optional.empty();
    private List<Path> pages = List.of();

    @BeforeAll
    void start() {
        Optional<Path> executable = Chromium.find();
        assumeTrue(executable.isPresent(), Chromium.NONE);
        chromium = executable.map(Chromium::start);
        pages = Pages.make();
    }

    @AfterAll
    void stop() {
        chromium.ifPresent(Chromium::close);
    }

    /** Made once, for the command takes a while. */
    List<Path> pages() {
        return pages;
    }

    /** Pages for other audiences have less of the same in them. */
    List<Path> pagesForOfficers() {
        return pages.stream().filter(PagesTest::isForOfficers).toList();
    }

    private static boolean isForOfficers(Path file) {
        return name(file).matches("[^/]+|internal/.+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingKeepsPeopleFromReading(Path file) {
        try (Screen screen = open(file, true)) {
            for (int width : WIDTHS) {
                screen.page().setViewportSize(width, HEIGHT);
                assertThat(screen.page().evaluate(TOO_WIDE))
                        .as("how much wider than a window of " + width)
                        .isEqualTo(0);
                screenshot(screen.page(), file, width);
            }
            assertThat(screen.complaints()).isEmpty();
            assertThat(screen.requests()).containsExactly(file.toUri().toString());
            if ((int) screen.page().evaluate(CELLS) > MOST_CELLS) {
                assertThat(violations(screen.page(), DRAWN)).as("but " + DRAWN).isEmpty();
                screen.page().evaluate(FIRST_ROWS);
            }
            // what is for others has less of the same in it: one width will do
            for (int width : isForOfficers(file) ? WIDTHS : WIDTHS.subList(1, 2)) {
                screen.page().setViewportSize(width, HEIGHT);
                assertThat(violations(screen.page(), List.of()))
                        .as("at " + width)
                        .isEmpty();
            }
        }
    }

    private static void screenshot(Page page, Path file, int width) {
        int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(HIGHEST, height))
                .setType(ScreenshotType.JPEG)
                .setQuality(85)
                .setPath(Path.of("target", "screenshots", name(file) + "-" + width + ".jpg")));
    }

    /** Asks for violations only, in the page itself: the rest takes longer to write down than to find. */
    @SuppressWarnings("deprecation")
    private static List<String> violations(Page page, List<String> without) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setIFrames(false);
        AxeBuilder axe = new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true);
        if (!without.isEmpty()) {
            axe.disableRules(without);
        }
        return axe.analyze().getViolations().stream().map(PagesTest::words).toList();
    }

    @ParameterizedTest
    @MethodSource("pagesForOfficers")
    void aPageSaysTheSameWithoutScripts(Path file) {
        try (Screen with = open(file, true);
                Screen without = open(file, false)) {
            assertThat(without.page().locator("body").textContent())
                    .isEqualTo(with.page().locator("body").textContent())
                    .isNotBlank();
            assertThat(without.page().locator("h1").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pagesForOfficers")
    void everyLinkIsReachedByKeyboardAndNothingIsCutOffOnPaper(Path file) {
        try (Screen screen = open(file, true)) {
            Page page = screen.page();
            assertThat((List<?>) page.evaluate(UNREACHABLE)).isEmpty();
            List<?> reachable = (List<?>) page.evaluate(REACHABLE);
            List<Object> reached = new ArrayList<>();
            for (int tab = 0; tab < Math.min(MOST_TABS, reachable.size()); tab++) {
                page.keyboard().press("Tab");
                reached.add(page.evaluate("() => document.activeElement.textContent"));
            }
            assertThat(reached.get(0)).isEqualTo("Skip to main content");
            assertThat(reached).isEqualTo(reachable.subList(0, reached.size()));

            page.evaluate("() => document.activeElement.blur()");
            page.locator(".govuk-skip-link").focus();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.tagName")).isEqualTo("MAIN");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(UPRIGHT, HEIGHT);
            assertThat((int) page.evaluate(WIDEST_UPRIGHT)).isLessThanOrEqualTo(UPRIGHT);
            page.setViewportSize(SIDEWAYS, HEIGHT);
            assertThat(page.evaluate(TOO_WIDE)).as("how much wider than paper").isEqualTo(0);
        }
    }

    private Screen open(Path file, boolean scripts) {
        return Screen.open(chromium.orElseThrow().browser(), file, scripts);
    }

    private static String name(Path file) {
        Path pages = Path.of("target", "pages").toAbsolutePath();
        return pages.relativize(file).toString().replace(".html", "");
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> "\n  " + node.getHtml())
                        .collect(Collectors.joining());
    }
}
