class ModifierTwice { public private function f() {} public public function g() {} private public var x:Int; static static function main() {} }
