package org.btdeploy.edit.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.btdeploy.edit.Fixture;
import org.btdeploy.edit.Operation;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.NamedElement;
import org.btdeploy.samples.Samples;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Properties of elements as text, and what becomes of texts that users type. */
class PropertiesTest {
	private final Fixture fixture = Fixture.standard();

	private static Property property(EObject element, String key) {
		return Properties.of(element).stream().filter(property -> property.key().equals(key)).findFirst().orElseThrow(() -> new AssertionError(key));
	}

	private String text(EObject element, String key) {
		return PropertyText.of(property(element, key), element);
	}

	private void set(EObject element, String key, String text) {
		fixture.run(PropertyEdit.set(property(element, key), List.of(element), text));
	}

	private static String refused(EObject element, String key, String text) {
		return Fixture.refused(PropertyEdit.set(property(element, key), List.of(element), text));
	}

	private static Stream<EClass> classes() {
		return DeploymentPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	@Test
	void everyPropertyOfEveryClassHasAGroupALabelAndHelp() {
		classes().map(EcoreUtil::create).forEach(element -> Properties.of(element).forEach(property -> {
			assertNotNull(PropertyGroup.claiming(property.key()), property.key());
			assertFalse(property.label().isBlank());
			String help = PropertyHelp.of(property.feature());
			assertNotNull(help, property.key());
			assertFalse(help.contains("{@") || help.contains("null") || help.contains(".md") || help.contains(" ."), property.key() + ": " + help);
		}));
	}

	@Test
	void everyFeatureTheLanguageCanWriteIsAProperty() {
		long features = classes().flatMap(type -> type.getEAllStructuralFeatures().stream())
			.filter(feature -> feature.isChangeable() && !feature.isDerived() && !feature.getName().startsWith("any")).map(feature -> feature.getName())
			.filter(name -> !List.of("elements", "members", "servers", "rules", "instances", "locations", "groups", "dependencies", "low", "high").contains(name)).distinct().count();
		long properties = classes().map(EcoreUtil::create).flatMap(element -> Properties.of(element).stream()).map(Property::key).filter(key -> !key.equals("members")).distinct().count();
		assertEquals(features, properties);
	}

	@ParameterizedTest
	@FieldSource("org.btdeploy.samples.Samples#NAMES")
	void textOfEveryPropertyMeansItsValue(String sample) {
		Deployment deployment = Samples.read(sample).deployment();
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			for (Property property : Properties.of(element)) {
				String text = PropertyText.of(property, element);
				Operation again = PropertyEdit.set(property, List.of(element), text + " ");
				assertTrue(again == null || property.kind() == PropertyKind.TEXT || property.kind() == PropertyKind.LINES
					|| again.refusal() != null && again.refusal().reason().contains("already"), () -> property.key() + " of " + element + ": " + again.label());
			}
		}
	}

	@Test
	void textsOfAllKindsAreSet() {
		EObject server = fixture.get("BTS-1");
		set(server, "name", "Worker");
		assertEquals("Worker", text(server, "name"));
		set(server, "label", "Two\nlines");
		assertEquals("Two\nlines", text(server, "label"));
		set(server, "roleWords", "biztalk, \"Robot, big\"");
		assertEquals("biztalk, \"Robot, big\"", text(server, "roleWords"));
		set(server, "hyperVHost", "HV");
		assertEquals("HV", text(server, "hyperVHost"));
		assertEquals("virtual", text(server, "nature"));
		set(server, "nature", "");
		assertEquals("", text(server, "nature"));
		assertEquals("physical", PropertyText.otherwise(property(server, "nature"), server));
		set(server, "remote", PropertyText.ON);
		assertEquals(PropertyText.ON, text(server, "remote"));
		set(fixture.deployment(), "partners", "12");
		assertEquals("12", text(fixture.deployment(), "partners"));
		assertEquals("balanced", PropertyText.otherwise(property(fixture.deployment(), "workloadWord"), fixture.deployment()));
	}

	@Test
	void listsOfElementsAndPortsAreSet() {
		EObject firewall = fixture.get("FW1");
		set(firewall, "outerSides", "Internet, Corporate.Intranet");
		assertEquals("Internet, Intranet", text(firewall, "outerSides"));
		FirewallRule rule = fixture.first(FirewallRule.class);
		set(rule, "ports", "any");
		assertEquals("any", text(rule, "ports"));
		set(rule, "ports", "80, 443-450");
		assertEquals("80, 443-450", text(rule, "ports"));
		assertFalse(rule.isAnyPort());
		set(rule, "source", "any");
		assertEquals("any", text(rule, "source"));
		Connection connection = fixture.first(MessageFlow.class);
		set(connection, "ports", "any");
		set(connection, "ports", "");
		assertEquals("", text(connection, "ports"));
	}

	@Test
	void nonsenseIsRefusedInWords() {
		EObject server = fixture.get("BTS-1");
		assertTrue(refused(server, "name", "BTS-2").contains("already"));
		assertTrue(refused(server, "roleWords", "biztlk").contains("'biztlk' is unknown"));
		assertEquals("There is no server named 'HVV'; perhaps: HV.", refused(server, "hyperVHost", "HVV"));
		assertTrue(refused(server, "hyperVHost", "Internet").contains("Internet is an Internet; a server is needed here"), refused(server, "hyperVHost", "Internet"));
		assertEquals("HV, BTS-2: only one element can be given here.", refused(server, "hyperVHost", "HV, BTS-2"));
		assertEquals("'many' is not a whole number.", refused(fixture.deployment(), "partners", "many"));
		assertTrue(refused(fixture.first(FirewallRule.class), "ports", "").contains("needs"));
		assertTrue(refused(fixture.first(FirewallRule.class), "ports", "70000").contains("65535"));
		assertTrue(refused(fixture.get("Work"), "typeWord", "").contains("needs one"));
	}

	@Test
	void severalElementsAreSetTogetherAndThoseThatHaveItStay() {
		List<NamedElement> servers = List.of(fixture.get("BTS-1"), fixture.get("BTS-2"), fixture.get("HV"));
		List<Property> common = Properties.common(servers);
		assertTrue(common.stream().noneMatch(property -> property.kind() == PropertyKind.NAME));
		Property roles = common.stream().filter(property -> property.key().equals("roleWords")).findFirst().orElseThrow();
		Operation edit = PropertyEdit.set(roles, servers, "biztalk, iis");
		assertEquals("Roles of 2 elements", edit.label());
		fixture.run(edit);
		servers.forEach(server -> assertEquals("biztalk, iis", text(server, "roleWords")));
		assertNull(PropertyEdit.set(roles, servers, "biztalk, iis"));
	}

	@Test
	void kindsThatDifferShareWhatBothHave() {
		List<String> keys = Properties.common(List.of(fixture.get("Invoices"), fixture.get("OrdersFile"))).stream().map(Property::key).toList();
		assertEquals(List.of("label", "host", "adapterWord", "ordered").stream().sorted().toList(),
			keys.stream().filter(List.of("label", "host", "adapterWord", "ordered")::contains).sorted().toList());
		assertFalse(keys.contains("server"));
	}

	@Test
	void choicesAreWhatFits() {
		HostInstance instance = fixture.first(HostInstance.class);
		List<String> servers = PropertyChoices.of(property(instance, "server"), List.of(instance)).stream().map(PropertyChoice::text).toList();
		assertTrue(servers.containsAll(List.of("BTS-1", "BTS-2", "SQL-1")), servers.toString());
		FirewallRule rule = fixture.first(FirewallRule.class);
		assertTrue(PropertyChoices.of(property(rule, "source"), List.of(rule)).stream().anyMatch(choice -> choice.text().equals("any")));
		EObject server = fixture.get("BTS-1");
		PropertyChoice role = PropertyChoices.of(property(server, "roleWords"), List.of(server)).get(0);
		assertEquals("biztalk", role.text());
		assertTrue(role.help().startsWith("BizTalk Server runtime"));
	}

	@Test
	void commasInQuotesBelongToTheWord() {
		assertEquals(List.of("a", "\"b, \\\"c\"", "d"), ListText.split(" a,, \"b, \\\"c\" ,d"));
	}
}
