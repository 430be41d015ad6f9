private class PrivMain { static function main() {} }
