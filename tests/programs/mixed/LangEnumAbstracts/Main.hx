class Main {
	static function main() {
		Sys.println("-- AbsEnumFlags");
		absenumflags.AbsEnumFlags.main();
		Sys.println("-- AbsEnumNullable");
		absenumnullable.AbsEnumNullable.main();
		Sys.println("-- EnumAbsInt");
		enumabsint.EnumAbsInt.main();
		Sys.println("-- EnumAbsOps");
		enumabsops.EnumAbsOps.main();
		Sys.println("-- EnumAbsString");
		enumabsstring.EnumAbsString.main();
	}
}
