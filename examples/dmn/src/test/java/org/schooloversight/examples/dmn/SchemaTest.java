package org.schooloversight.examples.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.reporting.render.DmnXml;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.table.TierTables;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.Programmes;
import org.xml.sax.SAXException;

/** Documents are valid against the schemas of DMN 1.3, its diagrams included, which come with a library. */
class SchemaTest {

    private static Schema schema() throws SAXException {
        URL found = Dmn.class.getResource("/org/camunda/bpm/model/dmn/schema/DMN13.xsd");
        assertThat(found).isNotNull();
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(found);
    }

    private static void validate(Schema schema, String document) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
    }

    @Test
    @DisplayName("The shipped policy is valid, and is not once a name in it is changed")
    void shippedPolicy() throws SAXException, IOException {
        String document = DmnXml.document(TierTables.of(Programmes.oxfordshire(), Programmes.settings()));
        Schema schema = schema();

        validate(schema, document);

        assertThatThrownBy(() -> validate(schema, document.replace("outputEntry", "outputCell")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(schema, document.replace("dc:Bounds", "dc:Bound")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    @DisplayName("Policies that are made up are valid")
    void madeUpPolicies() throws SAXException {
        Schema schema = schema();

        assertThat(new Random(8).longs(100).mapToObj(MadeUpPolicies::of)).allSatisfy(policy -> {
            TierTables tables = TierTables.of(policy, PolicySettings.defaults(policy));
            validate(schema, DmnXml.document(tables));
        });
    }
}
