import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../wxt.config.ts';
import { HOST_PERMISSIONS, PERMISSIONS } from './permissions.ts';

interface Manifest { readonly permissions: readonly string[]; readonly host_permissions: readonly string[]; readonly [key: string]: unknown }
const manifestFor = config.manifest as unknown as (env: { readonly browser: string }) => Manifest;

describe.each(['chrome', 'firefox'])('in %s', (browser) => {
  const manifest = manifestFor({ browser });
  test('nothing is asked for but what is listed with its reason', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(PERMISSIONS).filter((name) => PERMISSIONS[name]?.not !== browser).sort());
    expect(manifest.host_permissions).toEqual(HOST_PERMISSIONS);
    expect(Object.keys(manifest).filter((key) => /permissions$/u.test(key) && key !== 'permissions' && key !== 'host_permissions')).toEqual([]);
  });
  test('nothing is open to pages or to other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

test('the README tells each of them', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8'), told = readme.split('\n').find((line) => line.startsWith('Permissions:')) ?? '';
  for (const name of Object.keys(PERMISSIONS)) expect(told).toContain(`\`${name}\``);
});
