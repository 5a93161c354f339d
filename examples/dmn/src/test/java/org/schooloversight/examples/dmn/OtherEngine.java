package org.schooloversight.examples.dmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.schooloversight.reporting.render.DmnXml;
import org.schooloversight.triggers.table.TierTables;

/** Runs tables in the engine of Camunda, which reads them from the document only. */
final class OtherEngine {

    private final DmnEngine engine;
    private final DmnDecision tier;

    OtherEngine(TierTables tables) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(new Remembering());
        engine = configuration.buildEngine();
        byte[] document = DmnXml.document(tables).getBytes(StandardCharsets.UTF_8);
        tier = engine.parseDecision("decision_tier", new ByteArrayInputStream(document));
    }

    /** Returns the tier. */
    String decide(Map<String, String> given) {
        DmnDecisionResult result = engine.evaluateDecision(tier, new HashMap<>(given));
        return result.getSingleResult().getSingleEntry();
    }

    /** The engine parses a text each time it meets it; its answer to a text and a value is remembered here. */
    private static final class Remembering implements FeelEngineFactory {
        @Override
        public FeelEngine createInstance() {
            FeelEngine engine = new ScalaFeelEngineFactory().createInstance();
            Map<String, Boolean> tests = new ConcurrentHashMap<>();
            Map<String, Object> expressions = new ConcurrentHashMap<>();
            return new FeelEngine() {
                @Override
                @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
                public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
                    return (T) expressions.computeIfAbsent(
                            expression + " of " + value(expression, context),
                            each -> engine.evaluateSimpleExpression(expression, context));
                }

                @Override
                public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
                    return tests.computeIfAbsent(
                            expression + " of " + value(input, context),
                            each -> engine.evaluateSimpleUnaryTests(expression, input, context));
                }
            };
        }

        private static Object value(String name, VariableContext context) {
            return context.containsVariable(name) ? context.resolve(name).getValue() : "nothing";
        }
    }
}
