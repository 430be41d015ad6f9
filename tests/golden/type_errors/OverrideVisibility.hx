class B { public function f() {} }
class C extends B { override private function f() {} }
class OverrideVisibility {
	static function main() {
		
	}
}
