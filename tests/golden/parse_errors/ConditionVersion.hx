class ConditionVersion {
	static function main() {
		#if (haxe_ver >= version("4.0"))
		trace("new");
		#else
		trace("old");
		#end
	}
}
