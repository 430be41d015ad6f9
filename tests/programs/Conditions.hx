class Conditions {
	static function main() {
		#if (version("1.0.0-alpha") < version("1.0.0-alpha.1"))
		Sys.println("alpha < alpha.1");
		#end
		#if (version("1.0.0-alpha.1") < version("1.0.0-alpha.beta"))
		Sys.println("a number < a word");
		#end
		#if (version("1.0.0-beta.2") < version("1.0.0-beta.11"))
		Sys.println("beta.2 < beta.11");
		#end
		#if (version("1.0.0-rc.1+20") == "1.0.0-rc.1+5")
		Sys.println("builds do not count");
		#end
		#if (version("1.0.0-rc.1") < version("1.0.0"))
		Sys.println("rc.1 < release");
		#end
		#if (nothing_defines_this != "value")
		Sys.println("never: it is not comparable");
		#else
		Sys.println("not comparable is not different");
		#end
	}
}
