class C { override function f() {} }
class OverrideNoSuper {
	static function main() {
		
	}
}
