package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.triggers.partnership.Consultation;
import org.schooloversight.triggers.partnership.ConsultationStage;
import org.schooloversight.triggers.partnership.StageTime;

/** Reads consultations. A document with any problem is not returned; every problem is. */
public final class Consultations {

    private static final int FIRST_YEAR = 1988;
    private static final int LAST_YEAR = 2200;

    private Consultations() {}

    /**
     * Obtains the consultation that comes with this library: that of Oxfordshire in 2019-20.
     *
     * @return the consultation, not null
     */
    public static Consultation bundled() {
        return Bundled.read("consultation-2019-20.json", Consultations::consultation);
    }

    /**
     * Reads a consultation.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the consultation or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<Consultation> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, Consultations::consultation);
    }

    private static Consultation consultation(JsonIn json) {
        Cites cites = Cites.of(json);
        Consultation consultation = new Consultation(
                json.text("title"),
                json.objects("stages").stream().map(each -> stage(each, cites)).toList(),
                Cites.check(json));
        json.done();
        return consultation;
    }

    private static ConsultationStage stage(JsonIn json, Cites cites) {
        ConsultationStage stage = new ConsultationStage(
                IdIn.of(json, "stage"),
                json.text("title"),
                json.choice("kind", ConsultationStage.Kind.class),
                json.has("season") ? season(json) : days(json),
                json.has("weekday") ? Optional.of(json.choice("weekday", DayOfWeek.class)) : Optional.empty(),
                cites.in(json));
        json.done();
        return stage;
    }

    private static StageTime season(JsonIn json) {
        return new StageTime.InSeason(
                json.choice("season", StageTime.Season.class), json.wholeNumber("year", FIRST_YEAR, LAST_YEAR));
    }

    private static StageTime days(JsonIn json) {
        LocalDate from = json.date("from");
        LocalDate last = json.optionalDate("until").orElse(from);
        if (last.isBefore(from)) {
            json.problem("until", "it is before the first day, " + from, "a day on or after it");
            return new StageTime.Days(from, from);
        }
        return new StageTime.Days(from, last);
    }
}
