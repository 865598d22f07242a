package org.btdeploy.ui.text;

import org.btdeploy.dsl.ide.BtDeployIdeSetup;

import com.google.inject.Injector;

/** The editor services of the language; made when first needed, once. */
final class IdeServices {
	private static final Injector INJECTOR = new BtDeployIdeSetup().createInjector();

	private IdeServices() {
	}

	static <T> T get(Class<T> service) {
		return INJECTOR.getInstance(service);
	}
}
