package org.btdeploy.dsl.sync;

import static org.btdeploy.dsl.sync.SyncCase.find;
import static org.btdeploy.dsl.sync.SyncCase.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.btdeploy.model.Database;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.MessageFlow;
import org.btdeploy.model.Server;
import org.btdeploy.model.Trust;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Changes that cannot become text are refused in words. */
class RefusalTest {
	private static final String TEXT = "deployment D { server S server T database X : sso on S flow F S -> S : http flow S -> T : http alternative-to F firewall W { allow tcp 1 from S to any } domain A : data }";

	@Test
	void syntaxErrors() {
		assertTrue(refusal("deployment D { server }", d -> d.setName("E")).contains("errors"));
		assertTrue(refusal("", d -> d.setName("E")).contains("errors"));
	}

	@Test
	void badNames() {
		assertTrue(refusal(TEXT, d -> find(d, Server.class, "S").setName("1 a")).startsWith("'1 a' cannot be a name"));
		assertEquals("The server lacks its name.", refusal(TEXT, d -> find(d, Server.class, "S").setName(null)));
		assertEquals("The name T is already taken by the server T.", refusal(TEXT, d -> find(d, Server.class, "S").setName("T")));
	}

	@Test
	void missingMandatoryValues() {
		assertEquals("The database X lacks its kind.", refusal(TEXT, d -> find(d, Database.class, "X").setKindWord(null)));
		assertEquals("The server lacks its name.", refusal(TEXT, d -> d.getElements().add(DeploymentFactory.eINSTANCE.createServer())));
	}

	@Test
	void danglingReferences() {
		assertEquals("The database X still refers to the server S, which is no longer there.", refusal(TEXT, d -> EcoreUtil.remove(find(d, Server.class, "S"))));
		assertEquals("The server T is referred to, but is not in the deployment or has no name.", refusal(TEXT, d -> {
			Server gone = find(d, Server.class, "T");
			EcoreUtil.remove(gone);
			d.getElements().removeIf(MessageFlow.class::isInstance);
			find(d, Database.class, "X").setLocation(gone);
		}));
	}

	@Test
	void lostNameThatIsReferredTo() {
		assertEquals("The flow still refers to the flow, which no longer has a name.", refusal(TEXT, d -> find(d, MessageFlow.class, "F").setName(null)));
	}

	@Test
	void whatTheLanguageCannotWrite() {
		assertTrue(refusal(TEXT, d -> find(d, MessageFlow.class, "F").setLabel("x")).endsWith("the language has no place for it there."));
		assertTrue(refusal(TEXT, d -> find(d, FirewallRule.class, null).setAnySource(true)).contains("any source and particular ones"));
		assertTrue(refusal(TEXT, d -> find(d, FirewallRule.class, null).getPorts().get(0).setLow(-1)).contains("negative"));
		assertTrue(refusal(TEXT, d -> find(d, Server.class, "S").setHyperVHost(find(d, Server.class, "T"))).contains("not virtual"));
		assertTrue(refusal(TEXT, d -> find(d, Server.class, "S").getRoleWords().add("two words")).contains("two words"));
		assertTrue(refusal(TEXT, d -> find(d, Server.class, "S").getRoleWords().add("\"open")).contains("no quoted text"));
		assertEquals("The trust lacks its trusting.", refusal(TEXT, d -> {
			Trust trust = DeploymentFactory.eINSTANCE.createTrust();
			d.getElements().add(trust);
		}));
	}
}
