class C { final x:Int; function new() {} }
class FinalField {
	static function main() {
		
	}
}
