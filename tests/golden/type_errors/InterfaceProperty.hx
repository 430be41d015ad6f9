interface I { var x(get, never):Int; }
class C implements I { public var x:Int; }
class InterfaceProperty {
	static function main() {
		
	}
}
