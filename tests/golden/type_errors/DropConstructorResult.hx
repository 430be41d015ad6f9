class A { public function new():Int {} }
class DropConstructorResult { static function main() { new A(); } }
