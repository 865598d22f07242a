package org.btdeploy.ui.text;

import org.btdeploy.dsl.ide.BtDeployIdeSetup;

import com.google.inject.Injector;

/** The editor services of the language; made when first needed, once. */
public final class IdeServices {
	private static final Injector INJECTOR = new BtDeployIdeSetup().createInjector();

	private IdeServices() {
	}

	/** @return the service, made by the injector of the language */
	public static <T> T get(Class<T> service) {
		return INJECTOR.getInstance(service);
	}
}
