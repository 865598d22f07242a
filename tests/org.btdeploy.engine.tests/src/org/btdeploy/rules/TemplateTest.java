package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.HostType;
import org.btdeploy.model.Server;
import org.junit.jupiter.api.Test;

class TemplateTest {
	@Test
	void elementsAreCalledByNameAndWordsAsWritten() {
		Server server = DeploymentFactory.eINSTANCE.createServer();
		server.setName("BTS-1");
		assertEquals("BTS-1 is in-process, 3", Template.fill("{0} is {1}, {2}", server, HostType.IN_PROCESS, 3));
	}

	@Test
	void listsReadAsPeopleSayThem() {
		assertEquals("A", Template.fill("{0}", List.of("A")));
		assertEquals("A and B", Template.fill("{0}", List.of("A", "B")));
		assertEquals("A, B and C", Template.fill("{0}", List.of("A", "B", "C")));
	}

	@Test
	void unknownElementsAndOrdinaryBracesSurvive() {
		assertEquals("? {} { it's", Template.fill("{0} {} { it's", (Object) null));
	}
}
