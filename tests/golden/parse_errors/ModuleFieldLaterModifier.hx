inline static function f() {
	return 1;
}

class ModuleFieldLaterModifier {}
