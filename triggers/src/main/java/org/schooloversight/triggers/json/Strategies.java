package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.partnership.Strategy;
import org.schooloversight.triggers.partnership.StrategyAction;
import org.schooloversight.triggers.partnership.SystemKind;

/** Reads strategies. A document with any problem is not returned; every problem is. */
public final class Strategies {

    private Strategies() {}

    /**
     * Obtains the strategy that comes with this library: that of Oxfordshire for 2015 to 2018.
     *
     * @return the strategy, not null
     */
    public static Strategy bundled() {
        return Bundled.read("strategy-2015-18.json", Strategies::strategy);
    }

    /**
     * Reads a strategy.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the strategy or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<Strategy> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, Strategies::strategy);
    }

    private static Strategy strategy(JsonIn json) {
        Cites cites = Cites.of(json);
        List<SystemKind> themes = LocalSystems.kinds(json, "themes", cites);
        List<SystemKind> levers = LocalSystems.kinds(json, "levers", cites);
        Set<String> themeIds = ids(themes);
        Set<String> leverIds = ids(levers);
        Strategy strategy = new Strategy(
                json.text("title"),
                Cites.effective(json),
                themes,
                levers,
                json.objects("actions").stream()
                        .map(each -> action(each, themeIds, leverIds, cites))
                        .toList(),
                Cites.check(json));
        json.done();
        return strategy;
    }

    private static Set<String> ids(List<SystemKind> kinds) {
        return kinds.stream().map(SystemKind::id).collect(Collectors.toSet());
    }

    private static StrategyAction action(JsonIn json, Set<String> themes, Set<String> levers, Cites cites) {
        StrategyAction action = new StrategyAction(
                IdIn.of(json, "action"),
                json.text("title"),
                json.value("theme", text -> known("theme", text, themes), "unreadable"),
                json.value("lever", text -> known("lever", text, levers), "unreadable"),
                json.has("kind") ? json.choice("kind", StrategyAction.Kind.class) : StrategyAction.Kind.ACTION,
                json.has("owner")
                        ? json.value("owner", text -> Optional.of(PartyId.of(text)), Optional.empty())
                        : Optional.empty(),
                json.has("state") ? json.choice("state", StrategyAction.State.class) : StrategyAction.State.STATED,
                json.values("moves", MeasureId::of),
                cites.in(json));
        json.done();
        return action;
    }

    private static String known(String what, String text, Set<String> ids) {
        if (!ids.contains(text)) {
            throw new InvalidValueException("unknown " + what + " '" + Text.shorten(text) + "'"
                    + Nearest.hint(text, ids) + "; accepted: a " + what + " of the file");
        }
        return text;
    }
}
