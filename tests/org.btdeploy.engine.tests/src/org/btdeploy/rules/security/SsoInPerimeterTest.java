package org.btdeploy.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SsoInPerimeterTest {
	@Test
	void masterSecretInThePerimeterIsAnError() {
		assertEquals(List.of(
				"error KEY [master-secret] Server KEY keeps the master secret inside the perimeter network Perimeter. Move this role to the services domain."),
				Checked.findings("SEC-003", """
				domain Perimeter : perimeter { server KEY : sso, master-secret }
				"""));
	}

	@Test
	void singleSignOnInThePerimeterIsAnError() {
		assertEquals(List.of(
				"error WEB [sso] Server WEB runs Single Sign-On inside the perimeter network Perimeter. Move this role to the services domain."),
				Checked.findings("SEC-003", """
				domain Perimeter : perimeter, corporate { server WEB : iis, sso }
				"""));
	}

	@Test
	void bizTalkBringsSingleSignOn() {
		assertEquals(List.of(
				"error BTS [biztalk] Server BTS runs Single Sign-On, which BizTalk brings along, inside the perimeter network Perimeter. Move BizTalk to a service interfaces domain."),
				Checked.findings("SEC-003", """
				domain Perimeter : perimeter { server BTS : biztalk }
				"""));
	}

	@Test
	void singleSignOnElsewhereIsFine() {
		assertEquals(List.of(), Checked.findings("SEC-003", """
				domain Perimeter : perimeter { server WEB : iis }
				domain Services : services { server KEY : master-secret }
				server WEB-2 : sso
				"""));
	}
}
