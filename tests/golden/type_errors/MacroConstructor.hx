class A { macro public function new() { return null; } }
class MacroConstructor { static function main() { new A(); } }
